import { useTranslation } from 'react-i18next';
import { useMission } from '../../hooks/useMission';
import { CalendarDays } from './CalendarDays';
import styles from './CalendarsScreen.module.css';
import { ClientTable } from './ClientTable';
import { entriesFor } from './entriesFor';
import type { RecipientRow } from './useRecipients';

export interface CalendarPreviewProps {
  shown: RecipientRow | undefined;
  includeTentative: boolean;
}

/** What the file of one recipient will hold, and what calendars do with it. */
export function CalendarPreview({ shown, includeTentative }: CalendarPreviewProps) {
  const { t } = useTranslation('calendars');
  const mission = useMission((whole) => whole);
  if (!shown) return <div className={styles.preview} />;
  const entries = entriesFor(shown.recipient, mission, includeTentative);
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
