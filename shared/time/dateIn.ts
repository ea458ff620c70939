import { plainDateSchema, type PlainDate } from '../model/plainDate';
import type { ZoneId } from '../model/zoneId';
import type { EpochMs } from './epochMs';
import { localOf } from './localOf';

/** The date in a zone at an instant. One item can belong to two dates in two zones. */
export function dateIn(zone: ZoneId, at: EpochMs): PlainDate {
  return plainDateSchema.parse(localOf(at, zone).slice(0, 10));
}
