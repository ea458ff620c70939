import { failure, success, type Result } from '../model/result';
import { zoneIdSchema, type ZoneId } from '../model/zoneId';
import { clockMsOf } from '../time/clockMsOf';
import type { EpochMs } from '../time/epochMs';
import { readClock } from '../time/readClock';
import type { CalendarContent } from './calendarContent';
import { disagreementIn } from './disagreementIn';
import type { EventTimes } from './eventTimes';
import { instantFromOnsets } from './instantFromOnsets';
import type { JCalProperty } from './jCal';
import { propertyNamed } from './propertyNamed';
import type { StampedEvent } from './stampedEvent';
import { textOf } from './textOf';
import { timezoneOnsets, type Onset } from './timezoneOnsets';

/**
 * Reads a file back before anybody gets it: it must say exactly what was meant, and each time must lead to the planned instant
 * twice, by the rules written in the file and by the bundled ones. The error says which part differs: the UID of an event,
 * the TZID of a zone, or `VCALENDAR`.
 *
 * @param expected the times of the events, in the order of the file
 */
export function checkCalendar(
  text: string,
  meant: CalendarContent,
  expected: readonly EventTimes[],
): Result<undefined, string> {
  const disagreement = disagreementIn(text, meant);
  if (disagreement !== undefined) return failure(disagreement);
  // What was read is what was meant; the descriptions of zones in that are known from other files.
  const zones = readersOfZones(meant, expected);
  if (meant.events.length !== expected.length) return failure('VCALENDAR');
  const wrong = meant.events.find((event, index) => !hasTimes(event, expected[index], zones));
  return wrong ? failure(wrong.uid) : success(undefined);
}

/** The instant of a clock reading in a zone; undefined where the file's rules and the bundled ones do not agree on one. */
type ZoneReader = (clock: string) => EpochMs | undefined;
type ZoneReaders = ReadonlyMap<string, ZoneReader>;

function readersOfZones({ zones }: CalendarContent, expected: readonly EventTimes[]): ZoneReaders {
  const instants = expected.flatMap((times) =>
    times.kind === 'timed' ? [times.start.at, (times.end ?? times.start).at] : [],
  );
  const years = {
    first: new Date(Math.min(...instants)).getUTCFullYear() - 1,
    last: new Date(Math.max(...instants)).getUTCFullYear() + 1,
  };
  return new Map(
    zones.map((zone) => {
      const tzid = textOf(zone, 'tzid');
      return [tzid, zoneReader(zoneIdSchema.parse(tzid), timezoneOnsets(zone, years))];
    }),
  );
}

/** Where one meeting ends the next begins: most readings of a clock stand in a file more than once. */
function zoneReader(zone: ZoneId, onsets: readonly Onset[]): ZoneReader {
  const known = new Map<string, EpochMs | undefined>();
  return (clock) => {
    if (!known.has(clock)) known.set(clock, agreedInstant(clock, zone, onsets));
    return known.get(clock);
  };
}

function agreedInstant(clock: string, zone: ZoneId, onsets: readonly Onset[]): EpochMs | undefined {
  const clockMs = clockMsOf(clock);
  const bundled = readClock(zone, clockMs);
  return bundled.kind === 'once' && instantFromOnsets(onsets, clockMs) === bundled.at ? bundled.at : undefined;
}

function hasTimes({ body }: StampedEvent, times: EventTimes | undefined, zones: ZoneReaders): boolean {
  const start = propertyNamed(body.properties, 'dtstart');
  const end = propertyNamed(body.properties, 'dtend');
  if (times === undefined || start === undefined) return false;
  if (times.kind === 'all-day') return start[3] === times.firstDay && end?.[3] === times.dayAfter;
  if (!isAt(start, times.start.at, zones)) return false;
  return times.end === null ? end === undefined : end !== undefined && isAt(end, times.end.at, zones);
}

function isAt([, parameters, , value]: JCalProperty, at: EpochMs, zones: ZoneReaders): boolean {
  if (typeof value !== 'string') return false;
  const { tzid } = parameters;
  if (tzid === undefined) return value.endsWith('Z') && Date.parse(value) === at;
  return typeof tzid === 'string' && zones.get(tzid)?.(value.slice(0, 16)) === at;
}
