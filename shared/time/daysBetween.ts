import type { PlainDate } from '../model/plainDate';
import { dayMs } from './dayMs';

/** Days from one date to another; negative where the end comes first. */
export function daysBetween(start: PlainDate, end: PlainDate): number {
  return (Date.parse(end) - Date.parse(start)) / dayMs;
}
