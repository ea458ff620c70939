import type { AgendaEvent } from '../imports/agendaFile';
import { wallTimeOf, type WallTime } from '../model/wallTime';
import type { ZoneId } from '../model/zoneId';
import { resolveWallTime } from '../time/resolveWallTime';
import { wallTimeAt } from '../time/wallTimeAt';
import { instantOnClock } from './instantOnClock';
import type { SourceEvent } from './sourceEvent';
import type { SourceOccurrence } from './sourceOccurrences';
import type { SourceTime } from './sourceTime';

/**
 * One occurrence on the clock where it belongs: the zone the file names, otherwise the mission's. Undefined where that clock
 * never shows the time.
 */
export function agendaEvent(
  { words, people, carried, endZone, ...event }: SourceEvent,
  uid: string,
  { start, minutes = event.minutes }: SourceOccurrence,
  zone: ZoneId,
): AgendaEvent | undefined {
  const [startClock, endClock] = carried?.clocks ?? [];
  const wallTime = (startClock && wallTimeOn(start, startClock)) ?? wallTimeOn(start, zone);
  if (wallTime === undefined) return undefined;
  const isAllDay = start.kind === 'date';
  const timeForm = timeFormOf(start);
  const end = endClock ?? endZone;
  return {
    ...words,
    uid,
    start: wallTime,
    minutes,
    isAllDay,
    timeForm: startClock && timeForm === 'utc' ? 'zoned' : timeForm,
    people,
    ...(carried && { carried }),
    ...(end && { endZone: end }),
  };
}

function wallTimeOn(start: SourceTime, zone: ZoneId): WallTime | undefined {
  if (start.kind === 'date') {
    const midnight = wallTimeOf({ local: `${start.date}T00:00`, zone });
    // Havana sets its clocks forward at midnight: that day begins at one.
    return resolveWallTime(midnight).ok ? midnight : undefined;
  }
  const at = instantOnClock(start.local, start.clock);
  if (at === undefined) return undefined;
  return wallTimeAt(at, start.clock.form === 'utc' ? zone : (start.clock.zone ?? zone));
}

function timeFormOf(start: SourceTime): AgendaEvent['timeForm'] {
  if (start.kind === 'date') return 'all-day';
  // What only the file itself explains was put on the mission's clock too, by its instant.
  if (start.clock.form === 'described') return start.clock.zone ? 'zoned' : 'utc';
  return start.clock.form;
}
