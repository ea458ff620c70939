import type { Occurrence, WallTime } from '../../../../shared/model/wallTime';
import { draftTime } from './draftTime';
import type { TimeDraft } from './itemDraft';

/** Both times that a clock shows as one, where clocks are set back; null where what is written happens once. */
export function occurrencesOf(value: TimeDraft): Readonly<Record<Occurrence, WallTime>> | null {
  const time = draftTime({ ...value, occurrence: null });
  if (time.ok || time.error.code !== 'wall-time-twice') return null;
  return { first: time.error.first.wallTime, second: time.error.second.wallTime };
}
