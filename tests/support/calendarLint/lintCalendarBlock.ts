import { duplicates, lineOf, valueOf, type Block } from './block';
import { lintEvent } from './lintEvent';
import { lintProperties } from './lintProperties';
import { lintZone } from './lintZone';
import { methodTable } from './methodTable';
import { calendarProperties } from './propertyTable';

/** The calendar as a whole: what belongs into it, and what its events share. */
export function lintCalendarBlock(calendar: Block): string[] {
  const zones = calendar.blocks.filter(({ name }) => name === 'VTIMEZONE');
  const events = calendar.blocks.filter(({ name }) => name === 'VEVENT');
  const method = methodTable[valueOf(calendar, 'METHOD') ?? ''];
  return [
    ...(calendar.name === 'VCALENDAR' ? [] : [`a ${calendar.name} instead of a VCALENDAR`]),
    ...['VERSION', 'PRODID'].filter((name) => !lineOf(calendar, name)).map((name) => `VCALENDAR without ${name}`),
    ...lintProperties(calendar, calendarProperties),
    ...lintParts(calendar.blocks, events.length),
    ...duplicates(events.map((event) => valueOf(event, 'UID') ?? '')).map((uid) => `two events are ${uid}`),
    ...(method?.isSingle && events.length > 1 ? ['more than one event for one method'] : []),
    ...lintZones(zones, events),
    ...(method ? events.flatMap((event) => lintEvent(event, zones, method)) : []),
  ];
}

function lintParts(blocks: readonly Block[], events: number): string[] {
  const names = blocks.map(({ name }) => name);
  const strangers = names.filter((name) => name !== 'VTIMEZONE' && name !== 'VEVENT');
  return [
    ...strangers.map((name) => `a ${name} in the calendar`),
    ...(events > 0 ? [] : ['no event']),
    // Some clients read a file once, from top to bottom.
    ...(names.includes('VEVENT') && names.lastIndexOf('VTIMEZONE') > names.indexOf('VEVENT')
      ? ['a VTIMEZONE after an event']
      : []),
  ];
}

function lintZones(zones: readonly Block[], events: readonly Block[]): string[] {
  const named = zones.map((zone) => valueOf(zone, 'TZID') ?? '');
  const used = new Set(events.flatMap(({ lines }) => lines.flatMap(({ parameters }) => parameters['TZID'] ?? [])));
  return [
    ...duplicates(named).map((zone) => `two descriptions of ${zone}`),
    ...named.filter((zone) => !used.has(zone)).map((zone) => `nobody uses ${zone}`),
    ...zones.flatMap(lintZone),
  ];
}
