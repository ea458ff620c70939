import { History } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { commandSentence } from '../../../shared/i18n/commandSentence';
import type { HistoryEntry } from '../../../shared/ipc/historyEntry';
import { epochMsOfInstant } from '../../../shared/time/epochMsOfInstant';
import { formatDay } from '../../../shared/time/formatDay';
import { formatTime } from '../../../shared/time/formatTime';
import { wallTimeAt } from '../../../shared/time/wallTimeAt';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { IconButton } from '../../ui/controls/IconButton';
import { Chip } from '../../ui/marks/Chip';
import styles from './HistoryScreen.module.css';
import type { DayOfHistory } from './useHistoryDays';

export interface HistoryDayProps {
  day: DayOfHistory;
  onGoBack: (entry: string) => void;
}

export function HistoryDay({ day: { day, entries }, onGoBack }: HistoryDayProps) {
  const locale = useLocale();
  return (
    <section>
      <h3 className={styles.day}>{formatDay(day, locale, { weekday: 'long', month: 'long', year: true })}</h3>
      <ol>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} onGoBack={() => onGoBack(entry.id)} />
        ))}
      </ol>
    </section>
  );
}

function Entry({ entry, onGoBack }: { entry: HistoryEntry; onGoBack: () => void }) {
  const { t, i18n } = useTranslation('history');
  const locale = useLocale();
  const homeZone = useMission((mission) => mission.homeZone);
  const label = commandSentence(i18n, entry.label, locale);
  return (
    <li className={styles.entry} data-undone={entry.isUndone || undefined}>
      <time className={styles.time}>{formatTime(wallTimeAt(epochMsOfInstant(entry.at), homeZone), locale)}</time>
      <span className={styles.label}>{label}</span>
      {entry.edits > 1 && <span className={styles.author}>{t('edits', { count: entry.edits })}</span>}
      {entry.isUndone && <Chip>{t('undone')}</Chip>}
      <span className={styles.author}>{entry.by === '' ? t('byNobody') : t('by', { author: entry.by })}</span>
      <IconButton icon={History} size="compact" label={t('goBackHere', { label })} onPress={onGoBack} />
    </li>
  );
}
