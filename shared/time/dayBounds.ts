import { assertNever } from '../model/assertNever';
import type { PlainDate } from '../model/plainDate';
import type { ZoneId } from '../model/zoneId';
import { addDays } from './addDays';
import type { EpochMs } from './epochMs';
import { readClock } from './readClock';

/** First instant of a date in a zone and the first after it: 23 or 25 hours apart when clocks change, 0 for a date skipped. */
export interface DayBounds {
  readonly start: EpochMs;
  readonly end: EpochMs;
}

export function dayBounds(date: PlainDate, zone: ZoneId): DayBounds {
  return { start: startOfDate(date, zone), end: startOfDate(addDays(date, 1), zone) };
}

/** Some zones change clocks at midnight: then a date begins at the change (forward) or at the first midnight (back). */
function startOfDate(date: PlainDate, zone: ZoneId): EpochMs {
  const reading = readClock(zone, Date.parse(date));
  switch (reading.kind) {
    case 'once':
      return reading.at;
    case 'twice':
      return reading.first;
    case 'skipped':
      return reading.change;
    default:
      return assertNever(reading);
  }
}
