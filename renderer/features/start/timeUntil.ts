import type { ReadableMission } from '../../../shared/ipc/recentMission';
import { dateIn } from '../../../shared/time/dateIn';
import { daysBetween } from '../../../shared/time/daysBetween';
import type { EpochMs } from '../../../shared/time/epochMs';

/** Days until the mission begins, counted on its home clock; null once it has begun, or is closed. */
export function timeUntil(mission: ReadableMission, now: EpochMs): number | null {
  const days = daysBetween(dateIn(mission.homeZone, now), mission.firstDay);
  return days >= 0 && mission.lifecycle !== 'closed' ? days : null;
}
