import { failure, success, type Result } from '../model/result';
import { zoneIdSchema } from '../model/zoneId';
import { clockMsOf } from '../time/clockMsOf';
import type { EpochMs } from '../time/epochMs';
import { readClock } from '../time/readClock';
import type { EventTimes } from './eventTimes';
import { instantFromOnsets } from './instantFromOnsets';
import { isSameData } from './isSameData';
import type { JCalComponent, JCalProperty } from './jCal';
import { parseComponent } from './parseComponent';
import { propertyOf } from './propertyOf';
import { textOf } from './textOf';
import { timezoneOnsets, type Onset } from './timezoneOnsets';

/**
 * Reads a file back before anybody gets it: `ical.js` must find exactly what was meant, and each time must lead to the
 * planned instant twice, by the rules written in the file and by the bundled ones. The error says what differs.
 *
 * @param expected the times of the events, in the order of the file
 */
export function checkCalendar(
  text: string,
  meant: JCalComponent,
  expected: readonly EventTimes[],
): Result<undefined, string> {
  const read = parseComponent(text);
  if (!read.ok) return read;
  if (!isSameData(read.value, meant)) return failure('content');
  // Of what was meant, with which what was read is equal: its descriptions of zones are known from other files.
  const zones = onsetsByZone(meant, expected);
  const events = read.value[2].filter(([name]) => name === 'vevent');
  if (events.length !== expected.length) return failure('count');
  const wrong = events.find((event, index) => !hasTimes(event, expected[index], zones));
  return wrong ? failure(textOf(wrong, 'uid')) : success(undefined);
}

type OnsetsByZone = ReadonlyMap<string, readonly Onset[]>;

function onsetsByZone([, , components]: JCalComponent, expected: readonly EventTimes[]): OnsetsByZone {
  const instants = expected.flatMap((times) =>
    times.kind === 'timed' ? [times.start.at, (times.end ?? times.start).at] : [],
  );
  const years = {
    first: new Date(Math.min(...instants)).getUTCFullYear() - 1,
    last: new Date(Math.max(...instants)).getUTCFullYear() + 1,
  };
  const zones = components.filter(([name]) => name === 'vtimezone');
  return new Map(zones.map((zone) => [textOf(zone, 'tzid'), timezoneOnsets(zone, years)]));
}

function hasTimes(event: JCalComponent, times: EventTimes | undefined, zones: OnsetsByZone): boolean {
  const start = propertyOf(event, 'dtstart');
  const end = propertyOf(event, 'dtend');
  if (times === undefined || start === undefined) return false;
  if (times.kind === 'all-day') return start[3] === times.firstDay && end?.[3] === times.dayAfter;
  if (!isAt(start, times.start.at, zones)) return false;
  return times.end === null ? end === undefined : end !== undefined && isAt(end, times.end.at, zones);
}

function isAt([, parameters, , value]: JCalProperty, at: EpochMs, zones: OnsetsByZone): boolean {
  if (typeof value !== 'string') return false;
  const { tzid } = parameters;
  if (tzid === undefined) return value.endsWith('Z') && Date.parse(value) === at;
  if (typeof tzid !== 'string') return false;
  const clockMs = clockMsOf(value.slice(0, 16));
  const bundled = readClock(zoneIdSchema.parse(tzid), clockMs);
  const onsets = zones.get(tzid);
  return (
    bundled.kind === 'once' && bundled.at === at && onsets !== undefined && instantFromOnsets(onsets, clockMs) === at
  );
}
