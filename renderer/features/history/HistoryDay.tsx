import { useTranslation } from 'react-i18next';
import { commandSentence } from '../../../shared/i18n/commandSentence';
import type { PlainDate } from '../../../shared/model/plainDate';
import { epochMsOfInstant } from '../../../shared/time/epochMsOfInstant';
import { formatDay } from '../../../shared/time/formatDay';
import { formatTime } from '../../../shared/time/formatTime';
import { wallTimeAt } from '../../../shared/time/wallTimeAt';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { Chip } from '../../ui/marks/Chip';
import styles from './HistoryScreen.module.css';
import type { DayOfHistory } from './useHistoryDays';

export function HistoryDay({ day, entries }: { day: PlainDate; entries: DayOfHistory['entries'] }) {
  const { t, i18n } = useTranslation('history');
  const locale = useLocale();
  const homeZone = useMission((mission) => mission.homeZone);
  return (
    <section>
      <h3 className={styles.day}>{formatDay(day, locale, { weekday: 'long', month: 'long', year: true })}</h3>
      <ol>
        {entries.map((entry) => (
          <li key={entry.id} className={styles.entry} data-undone={entry.isUndone || undefined}>
            <time className={styles.time}>{formatTime(wallTimeAt(epochMsOfInstant(entry.at), homeZone), locale)}</time>
            <span className={styles.label}>{commandSentence(i18n, entry.label, locale)}</span>
            {entry.edits > 1 && <span className={styles.author}>{t('edits', { count: entry.edits })}</span>}
            {entry.isUndone && <Chip>{t('undone')}</Chip>}
            <span className={styles.author}>{entry.by === '' ? t('byYou') : t('by', { author: entry.by })}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
