import type { LocalDateTime } from '../model/wallTime';

/**
 * A clock reading as a number, for arithmetic: the milliseconds it would be since 1970 if the clock stood in UTC.
 * Not an instant: two places that read the same clock have the same number.
 */
export function clockMsOf(local: LocalDateTime): number {
  return Date.parse(`${local}:00Z`);
}
