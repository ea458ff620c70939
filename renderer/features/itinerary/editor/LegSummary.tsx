import { partsOfWallTime } from '../../../../shared/model/wallTime';
import { formatDifference } from '../../../../shared/time/formatDifference';
import { formatDuration } from '../../../../shared/time/formatDuration';
import { instantOf } from '../../../../shared/time/instantOf';
import { minutesBetween } from '../../../../shared/time/minutesBetween';
import { zoneDifferenceMinutes } from '../../../../shared/time/zoneDifferenceMinutes';
import { Chip } from '../../../ui/marks/Chip';
import type { ItemReader } from '../words/itemReader';
import { placeNameOf } from '../../../../shared/itinerary/placeNameOf';
import { draftTime } from './draftTime';
import type { ItemDraft } from './itemDraft';
import styles from './LegSummary.module.css';

/** What the two times come to while they are written: elapsed time, and the jump of the clock. */
export function LegSummary({ draft, reader }: { draft: ItemDraft; reader: ItemReader }) {
  const { mission, locale, t } = reader;
  const start = draftTime(draft.start);
  const end = draftTime(draft.end);
  const isComplete = start.ok && end.ok && instantOf(end.value) >= instantOf(start.value);
  if (!isComplete) return <p className={styles.summary}>{t('form.durationUnknown')}</p>;
  const zones = [start.value, end.value].map((time) => partsOfWallTime(time).zone);
  const [from = mission.homeZone, to = mission.homeZone] = zones;
  const jump = zoneDifferenceMinutes(from, to, instantOf(end.value));
  return (
    <p className={styles.summary} role="status">
      <strong>
        {t('time.duration', { duration: formatDuration(minutesBetween(start.value, end.value), locale) })}
      </strong>
      {jump !== 0 && (
        <Chip tone="accent">
          {t('time.jump', { difference: formatDifference(jump, locale), place: placeNameOf(mission, to, locale) })}
        </Chip>
      )}
    </p>
  );
}
