import type { AgendaEvent } from '../imports/agendaFile';
import { wallTimeOf, type WallTime } from '../model/wallTime';
import type { ZoneId } from '../model/zoneId';
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
  { words, people, ...event }: SourceEvent,
  uid: string,
  { start, minutes = event.minutes }: SourceOccurrence,
  zone: ZoneId,
): AgendaEvent | undefined {
  const wallTime = wallTimeOn(start, zone);
  if (wallTime === undefined) return undefined;
  const isAllDay = start.kind === 'date';
  return { ...words, uid, start: wallTime, minutes, isAllDay, timeForm: timeFormOf(start), people };
}

function wallTimeOn(start: SourceTime, zone: ZoneId): WallTime | undefined {
  if (start.kind === 'date') return wallTimeOf({ local: `${start.date}T00:00`, zone });
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
