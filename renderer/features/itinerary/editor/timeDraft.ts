import { partsOfWallTime, type WallTime } from '../../../../shared/model/wallTime';
import { dateOf } from '../../../../shared/time/dateOf';
import type { TimeDraft } from './itemDraft';

/** A wall time as a form holds it. */
export function timeDraft(time: WallTime): TimeDraft {
  const { local, zone, occurrence } = partsOfWallTime(time);
  return { date: dateOf(time), time: local.slice(11), zone, occurrence: occurrence ?? null };
}
