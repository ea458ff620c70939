import { partsOfWallTime, type WallTime } from '../model/wallTime';
import { instantOf } from './instantOf';
import { minuteMs } from './minuteMs';
import { wallTimeAt } from './wallTimeAt';

/** What the clock there shows after so many elapsed minutes (negative: before). Always a time that exists. */
export function addMinutes(wallTime: WallTime, minutes: number): WallTime {
  return wallTimeAt(instantOf(wallTime) + minutes * minuteMs, partsOfWallTime(wallTime).zone);
}
