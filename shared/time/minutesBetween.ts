import type { WallTime } from '../model/wallTime';
import { instantOf } from './instantOf';
import { minuteMs } from './minuteMs';

/** Elapsed minutes from one wall time to another, whatever their zones; negative where the end comes first. */
export function minutesBetween(start: WallTime, end: WallTime): number {
  return (instantOf(end) - instantOf(start)) / minuteMs;
}
