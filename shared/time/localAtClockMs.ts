import type { LocalDateTime } from '../model/wallTime';
import { withinCalendar } from './withinCalendar';

/** The inverse of `clockMsOf`; anything below a minute is dropped, as a clock on the wall does. */
export function localAtClockMs(clockMs: number): LocalDateTime {
  return new Date(withinCalendar(clockMs)).toISOString().slice(0, 16);
}
