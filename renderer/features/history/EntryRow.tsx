import { History } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { commandSentence } from '../../../shared/i18n/commandSentence';
import type { HistoryDetail } from '../../../shared/ipc/historyDetail';
import type { HistoryEntry } from '../../../shared/ipc/historyEntry';
import { epochMsOfInstant } from '../../../shared/time/epochMsOfInstant';
import { formatTime } from '../../../shared/time/formatTime';
import { wallTimeAt } from '../../../shared/time/wallTimeAt';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { IconButton } from '../../ui/controls/IconButton';
import { Chip } from '../../ui/marks/Chip';
import styles from './EntryRow.module.css';
import { EntryDetail } from './EntryDetail';

export interface EntryRowProps {
  entry: HistoryEntry;
  /** Undefined until it has been worked out. */
  detail: HistoryDetail | undefined;
  onGoBack: () => void;
  onShowAll: () => void;
}

/** One entry of the history: when, what, by whom, and what it changed from what to what. */
export function EntryRow({ entry, detail, onGoBack, onShowAll }: EntryRowProps) {
  const { t, i18n } = useTranslation('history');
  const locale = useLocale();
  const homeZone = useMission((mission) => mission.homeZone);
  const label = commandSentence(i18n, entry.label, locale);
  return (
    <div className={styles.entry} data-undone={entry.isUndone || undefined}>
      <time className={styles.time}>{formatTime(wallTimeAt(epochMsOfInstant(entry.at), homeZone), locale)}</time>
      <div className={styles.what}>
        <div className={styles.head}>
          <span className={styles.label}>{label}</span>
          {entry.edits > 1 && <span className={styles.author}>{t('edits', { count: entry.edits })}</span>}
          {entry.isUndone && <Chip>{t('undone')}</Chip>}
          <span className={styles.author}>{entry.by === '' ? t('byNobody') : t('by', { author: entry.by })}</span>
        </div>
        {detail && <EntryDetail detail={detail} label={label} onShowAll={onShowAll} />}
      </div>
      <IconButton icon={History} size="compact" label={t('goBackHere', { label })} onPress={onGoBack} />
    </div>
  );
}
