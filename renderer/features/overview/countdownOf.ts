import type { Mission } from '../../../shared/model/mission';
import { dateIn } from '../../../shared/time/dateIn';
import { daysBetween } from '../../../shared/time/daysBetween';
import type { EpochMs } from '../../../shared/time/epochMs';

/** Days to the first day, which day of how many, or days since the last: counted on the home clock. */
export type CountdownState =
  | { readonly phase: 'before'; readonly days: number }
  | { readonly phase: 'running'; readonly day: number; readonly total: number }
  | { readonly phase: 'after'; readonly days: number };

export function countdownOf(mission: Pick<Mission, 'homeZone' | 'firstDay' | 'lastDay'>, now: EpochMs): CountdownState {
  const today = dateIn(mission.homeZone, now);
  const untilFirst = daysBetween(today, mission.firstDay);
  if (untilFirst > 0) return { phase: 'before', days: untilFirst };
  const sinceLast = daysBetween(mission.lastDay, today);
  if (sinceLast > 0) return { phase: 'after', days: sinceLast };
  return { phase: 'running', day: 1 - untilFirst, total: daysBetween(mission.firstDay, mission.lastDay) + 1 };
}
