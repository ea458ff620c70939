import { assertNever } from '../model/assertNever';
import { localOf } from '../time/localOf';
import { readClock } from '../time/readClock';
import { clockMsOf } from '../time/clockMsOf';
import type { EventEnd, EventTimes } from './eventTimes';
import type { JCalProperty } from './jCal';

/** Whether an end of an event may be written on the clock of its zone; otherwise the whole event is in UTC. */
export type IsZoned = (end: EventEnd) => boolean;

/** When an event is. DTEND and never DURATION, which ical.js and libical miscount over a change of clocks. */
export function timeProperties(times: EventTimes, isZoned: IsZoned): JCalProperty[] {
  switch (times.kind) {
    case 'all-day':
      return [
        ['dtstart', {}, 'date', times.firstDay],
        ['dtend', {}, 'date', times.dayAfter],
      ];
    case 'timed': {
      const ends = times.end ? [times.start, times.end] : [times.start];
      const zoned = ends.every((end) => isZoned(end) && !isTwice(end));
      return ends.map((end, index) => timeProperty(index === 0 ? 'dtstart' : 'dtend', end, zoned));
    }
    default:
      return assertNever(times);
  }
}

function timeProperty(name: string, { at, zone }: EventEnd, zoned: boolean): JCalProperty {
  if (!zoned) return [name, {}, 'date-time', `${new Date(at).toISOString().slice(0, 19)}Z`];
  return [name, { tzid: zone }, 'date-time', `${localOf(at, zone)}:00`];
}

/** In the hour that happens twice, clients take the second one, against RFC 5545 section 3.3.5. */
function isTwice({ at, zone }: EventEnd): boolean {
  return readClock(zone, clockMsOf(localOf(at, zone))).kind === 'twice';
}
