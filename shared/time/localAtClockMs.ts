import type { LocalDateTime } from '../model/wallTime';

/** The inverse of `clockMsOf`; anything below a minute is dropped, as a clock on the wall does. */
export function localAtClockMs(clockMs: number): LocalDateTime {
  return new Date(clockMs).toISOString().slice(0, 16);
}
