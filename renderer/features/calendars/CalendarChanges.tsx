import { useTranslation } from 'react-i18next';
import type { CalendarPlan } from '../../../shared/calendar/calendarPlan';
import { countChanges } from '../../../shared/calendar/countChanges';
import { isSilentChange } from '../../../shared/calendar/isSilentChange';
import { saidChanges } from '../../../shared/calendar/saidChange';
import { epochMsOfInstant } from '../../../shared/time/epochMsOfInstant';
import { formatMoment } from '../../../shared/time/formatMoment';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import styles from './CalendarChanges.module.css';
import { ChangeCountsStrip } from './ChangeCountsStrip';
import { ChangeRow } from './ChangeRow';
import { CopyMessage } from './CopyMessage';
import { SheetActions, type SheetActionsProps } from './SheetActions';

export interface CalendarChangesProps extends Pick<SheetActionsProps, 'choices' | 'onSaved'> {
  plan: CalendarPlan;
}

/** How a recipient's calendar differs from what they were sent, before anything is written. */
export function CalendarChanges({ plan, choices, onSaved }: CalendarChangesProps) {
  const { t } = useTranslation('calendars');
  const locale = useLocale();
  const mission = useMission((whole) => whole);
  const { changes, ledger } = plan;
  const said = saidChanges(changes, mission, locale);
  const when = ledger && formatMoment(epochMsOfInstant(ledger.writtenAt), mission.homeZone, locale);
  return (
    <>
      {when !== undefined && <p>{t('changes.since', { when })}</p>}
      <ChangeCountsStrip counts={countChanges(changes)} />
      {said.length === 0 ? (
        <p className={styles.none}>{t('changes.none')}</p>
      ) : (
        <>
          <ul className={styles.rows} aria-label={t('changes.list')}>
            {said.map((change) => (
              <ChangeRow key={change.item} change={change} />
            ))}
          </ul>
          <div className={styles.actions}>
            {!said.every(isSilentChange) && (
              <SheetActions recipient={plan.recipient} choices={choices} onSaved={onSaved} />
            )}
            <CopyMessage plan={plan} />
          </div>
        </>
      )}
    </>
  );
}
