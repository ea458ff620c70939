import type { PlainDate } from '../model/plainDate';
import type { WallTime } from '../model/wallTime';

/** The date on the calendar beside that clock. */
export function dateOf(wallTime: WallTime): PlainDate {
  // The schema of wall times has seen to it that this day exists; asking again took 20 ms for 5,000 items.
  return wallTime.slice(0, 10) as PlainDate;
}
