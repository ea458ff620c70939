import type { LocalDateTime } from '../model/wallTime';
import type { ZoneId } from '../model/zoneId';
import type { EpochMs } from './epochMs';
import { localAtClockMs } from './localAtClockMs';
import { minuteMs } from './minuteMs';
import { offsetAt } from './offsetAt';

/** What clock and calendar show in a zone at an instant, without saying which one where that happens twice. */
export function localOf(at: EpochMs, zone: ZoneId): LocalDateTime {
  return localAtClockMs(at + offsetAt(zone, at) * minuteMs);
}
