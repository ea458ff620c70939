import { useTranslation } from 'react-i18next';
import { calendarEntries } from '../../../shared/calendar/calendarEntries';
import type { CalendarChoices } from '../../../shared/model/calendarChoices';
import { useMission } from '../../hooks/useMission';
import { CalendarDays } from './CalendarDays';
import styles from './CalendarsScreen.module.css';
import { ClientTable } from './ClientTable';
import type { RecipientRow } from './useRecipients';

export interface CalendarPreviewProps {
  shown: RecipientRow | undefined;
  choices: CalendarChoices;
}

/** What the file of one recipient will hold, and what calendars do with it. */
export function CalendarPreview({ shown, choices }: CalendarPreviewProps) {
  const { t } = useTranslation('calendars');
  const mission = useMission((whole) => whole);
  if (!shown) return <div className={styles.preview} />;
  const entries = calendarEntries(shown.recipient, mission, choices);
  return (
    <div className={styles.preview} role="group" tabIndex={0} aria-label={t('preview', { name: shown.name })}>
      <h2 className={styles.name}>{shown.name}</h2>
      <p className={styles.count}>
        {entries.length === 0 ? t('nothingFor', { name: shown.name }) : t('itemsOf', { count: entries.length })}
      </p>
      <CalendarDays entries={entries} />
      <ClientTable />
    </div>
  );
}
