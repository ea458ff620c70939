import { assertNever } from '../model/assertNever';
import type { LocalDateTime } from '../model/wallTime';
import type { EventEnd, EventTimes } from './eventTimes';
import { noParameters, type JCalProperty } from './jCal';

/** What the clock of its place shows at an end of an event; undefined where the event has to be written in UTC. */
export type ClockOfEnd = (end: EventEnd) => LocalDateTime | undefined;

/** When an event is. DTEND and never DURATION, which ical.js and libical miscount over a change of clocks. */
export function timeProperties(times: EventTimes, clockOf: ClockOfEnd): JCalProperty[] {
  switch (times.kind) {
    case 'all-day':
      return [
        ['dtstart', noParameters, 'date', times.firstDay],
        ['dtend', noParameters, 'date', times.dayAfter],
      ];
    case 'timed': {
      const { start, end } = times;
      const [from, to] = [clockOf(start), end && clockOf(end)];
      if (from === undefined || to === undefined) return inUtc(start, end);
      const begins = onClock('dtstart', from, start);
      return end && to !== null ? [begins, onClock('dtend', to, end)] : [begins];
    }
    default:
      return assertNever(times);
  }
}

function onClock(name: string, clock: LocalDateTime, { zone }: EventEnd): JCalProperty {
  return [name, { tzid: zone }, 'date-time', `${clock}:00`];
}

function inUtc(start: EventEnd, end: EventEnd | null): JCalProperty[] {
  const ends: JCalProperty[] = [['dtstart', noParameters, 'date-time', utcText(start)]];
  if (end) ends.push(['dtend', noParameters, 'date-time', utcText(end)]);
  return ends;
}

function utcText({ at }: EventEnd): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}
