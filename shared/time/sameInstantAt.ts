import { partsOfWallTime, type WallTime } from '../model/wallTime';
import type { ZoneId } from '../model/zoneId';
import { instantOf } from './instantOf';
import { wallTimeAt } from './wallTimeAt';

/** The same instant as the clocks of another zone show it: what Montréal reads when it is 9 h in San Diego. */
export function sameInstantAt(wallTime: WallTime, zone: ZoneId): WallTime {
  return partsOfWallTime(wallTime).zone === zone ? wallTime : wallTimeAt(instantOf(wallTime), zone);
}
