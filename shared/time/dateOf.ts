import { plainDateSchema, type PlainDate } from '../model/plainDate';
import type { WallTime } from '../model/wallTime';

/** The date on the calendar beside that clock. */
export function dateOf(wallTime: WallTime): PlainDate {
  return plainDateSchema.parse(wallTime.slice(0, 10));
}
