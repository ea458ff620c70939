import { zoneIdSchema } from '../../../shared/model/zoneId';
import { clockMsOf } from '../../../shared/time/clockMsOf';
import { readClock } from '../../../shared/time/readClock';
import { lineOf, valueOf, type Block } from './block';
import type { ContentLine } from './contentLine';
import { describedOffset } from './describedOffset';

const utcOnly = ['DTSTAMP', 'CREATED', 'LAST-MODIFIED'];

/** When an event is: on clocks that the file describes rightly, and not before it begins. */
export function lintTimes(event: Block, zones: readonly Block[]): string[] {
  const [start, end] = [lineOf(event, 'DTSTART'), lineOf(event, 'DTEND')];
  const times = [start, end].flatMap((line) => (line ? [line] : []));
  const faults = [
    ...event.lines.filter(({ name, value }) => utcOnly.includes(name) && !value.endsWith('Z')).map(notInUtc),
    ...times.flatMap((line) => lintTime(line, zones)),
  ];
  if (!start || !end || faults.length > 0) return faults;
  if (isDay(start) !== isDay(end)) return ['starts with a date and ends with a time, or the other way round'];
  return instantOf(start) < instantOf(end) ? [] : ['DTEND is not after DTSTART'];
}

function notInUtc({ name }: ContentLine): string {
  return `${name} is not in UTC`;
}

function lintTime(line: ContentLine, zones: readonly Block[]): string[] {
  const { name, value } = line;
  const zone = zoneOf(line);
  if (isDay(line)) return zone === undefined ? [] : [`${name} is a day and has a TZID`];
  if (value.endsWith('Z')) return zone === undefined ? [] : [`${name} is in UTC and has a TZID`];
  if (zone === undefined) return [`${name} floats`];
  const described = zones.find((candidate) => valueOf(candidate, 'TZID') === zone);
  return described ? lintOffset(line, zone, described) : [`no VTIMEZONE for ${zone}`];
}

function lintOffset({ name, value }: ContentLine, zone: string, described: Block): string[] {
  const clockMs = clockMsOf(localOf(value));
  if (Number.isNaN(clockMs)) return [];
  const reading = readClock(zoneIdSchema.parse(zone), clockMs);
  if (reading.kind !== 'once') return [`${name} is ${reading.kind} on the clock of ${zone}`];
  const offset = (clockMs - reading.at) / 60_000;
  const written = describedOffset(described, value);
  return written === offset ? [] : [`${name}: ${zone} is described as ${written} min, and is ${offset} min`];
}

function instantOf(line: ContentLine): number {
  const { value } = line;
  if (isDay(line)) return Date.parse(`${value.slice(0, 4)}-${value.slice(4, 6)}-${value.slice(6)}`);
  const zone = zoneOf(line);
  const clockMs = clockMsOf(localOf(value));
  if (zone === undefined) return clockMs;
  const reading = readClock(zoneIdSchema.parse(zone), clockMs);
  return reading.kind === 'once' ? reading.at : Number.NaN;
}

function isDay({ parameters }: ContentLine): boolean {
  return parameters['VALUE']?.[0] === 'DATE';
}

function zoneOf({ parameters }: ContentLine): string | undefined {
  return parameters['TZID']?.[0];
}

function localOf(value: string): string {
  return value.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d).*$/, '$1-$2-$3T$4:$5');
}
