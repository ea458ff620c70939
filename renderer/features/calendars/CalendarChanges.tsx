import { useTranslation } from 'react-i18next';
import { countChanges } from '../../../shared/calendar/countChanges';
import type { EventChange } from '../../../shared/calendar/eventChange';
import { saidChanges } from '../../../shared/calendar/saidChange';
import type { Instant } from '../../../shared/model/instant';
import { epochMsOfInstant } from '../../../shared/time/epochMsOfInstant';
import { formatMoment } from '../../../shared/time/formatMoment';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import styles from './CalendarChanges.module.css';
import { ChangeCountsStrip } from './ChangeCountsStrip';
import { ChangeRow } from './ChangeRow';

export interface CalendarChangesProps {
  changes: readonly EventChange[];
  writtenAt: Instant | undefined;
}

/** How a recipient's calendar differs from what they were sent, before anything is written. */
export function CalendarChanges({ changes, writtenAt }: CalendarChangesProps) {
  const { t } = useTranslation('calendars');
  const locale = useLocale();
  const mission = useMission((whole) => whole);
  const said = saidChanges(changes, mission, locale);
  const when = writtenAt && formatMoment(epochMsOfInstant(writtenAt), mission.homeZone, locale);
  return (
    <>
      {when !== undefined && <p>{t('changes.since', { when })}</p>}
      <ChangeCountsStrip counts={countChanges(changes)} />
      {said.length === 0 ? (
        <p className={styles.none}>{t('changes.none')}</p>
      ) : (
        <ul className={styles.rows} aria-label={t('changes.list')}>
          {said.map((change) => (
            <ChangeRow key={change.item} change={change} />
          ))}
        </ul>
      )}
    </>
  );
}
