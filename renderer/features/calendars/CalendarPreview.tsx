import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { calendarEntries } from '../../../shared/calendar/calendarEntries';
import { calendarPlan } from '../../../shared/calendar/calendarPlan';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { CalendarChanges } from './CalendarChanges';
import { CalendarDays } from './CalendarDays';
import styles from './CalendarsScreen.module.css';
import type { SheetActionsProps } from './SheetActions';
import type { RecipientRow } from './useRecipients';

export interface CalendarPreviewProps extends Pick<SheetActionsProps, 'choices' | 'onSaved'> {
  shown: RecipientRow | undefined;
}

/** What would change for one recipient, and what their file will hold. */
export function CalendarPreview({ shown, choices, onSaved }: CalendarPreviewProps) {
  const { t, i18n } = useTranslation('calendars');
  const locale = useLocale();
  const mission = useMission((whole) => whole);
  const plan = useMemo(
    () => shown && calendarPlan(shown.recipient, mission, { ...choices, locale, translations: i18n }),
    [choices, i18n, locale, mission, shown],
  );
  if (!shown) return <div className={styles.preview} />;
  const entries = calendarEntries(shown.recipient, mission, choices);
  const sent = plan?.ok && plan.value.ledger ? plan.value : undefined;
  return (
    <div className={styles.preview} role="group" tabIndex={0} aria-label={t('preview', { name: shown.name })}>
      <h2 className={styles.name}>{sent ? t('changes.title', { name: shown.name }) : shown.name}</h2>
      <p className={styles.hint}>{t(`hint.${shown.isLast ? 'last' : shown.recipient.kind}`)}</p>
      {sent && <CalendarChanges plan={sent} choices={choices} onSaved={onSaved} />}
      {sent && !shown.isLast && <h3 className={styles.title}>{t('changes.whole')}</h3>}
      {!shown.isLast && (
        <p className={styles.count}>
          {entries.length === 0 ? t('nothingFor', { name: shown.name }) : t('itemsOf', { count: entries.length })}
          {!sent && entries.length > 0 && ` · ${t('changes.first')}`}
        </p>
      )}
      <CalendarDays entries={entries} />
    </div>
  );
}
