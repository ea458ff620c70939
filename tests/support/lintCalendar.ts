import { clockMsOf } from '../../shared/time/clockMsOf';
import { readClock } from '../../shared/time/readClock';
import { zoneIdSchema } from '../../shared/model/zoneId';

interface Line {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
}

interface Block {
  readonly name: string;
  readonly lines: Line[];
  readonly blocks: Block[];
}

/**
 * What RFC 5545, 5546 and our own rules forbid in a calendar file, one sentence per fault. Reads the text by itself, with
 * none of the code or libraries that wrote it.
 */
export function lintCalendar(text: string): string[] {
  return [...lintBytes(text), ...lintCalendarBlock(blockOf(unfold(text)))];
}

function lintBytes(text: string): string[] {
  const lines = text.split('\r\n');
  return [
    ...(lines.at(-1) === '' ? [] : ['the file does not end with CRLF']),
    ...(/\r(?!\n)|(?<!\r)\n/.test(text) ? ['CR or LF stands alone'] : []),
    ...(/(?![\r\n])[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFEFF]/u.test(text) ? ['a control character'] : []),
    ...lines.filter((line) => Buffer.byteLength(line) > 75).map((line) => `${Buffer.byteLength(line)} octets: ${line}`),
    ...lines.filter((line) => Buffer.from(line).toString() !== line).map((line) => `a character cut in half: ${line}`),
  ];
}

function unfold(text: string): Line[] {
  return text
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter(Boolean)
    .map((line) => {
      const parts = /^([A-Z-]+)((?:;[A-Z-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/s.exec(line);
      if (!parts) throw new Error(`Not a content line: ${line}`);
      const [, name = '', parameters = '', value = ''] = parts;
      const pairs = [...parameters.matchAll(/;([A-Z-]+)=("[^"]*"|[^";:,]*)/g)];
      return { name, value, parameters: Object.fromEntries(pairs.map(([, key = '', given = '']) => [key, given])) };
    });
}

function blockOf(lines: readonly Line[]): Block {
  const open: Block[] = [{ name: '', lines: [], blocks: [] }];
  for (const line of lines) {
    const current = open.at(-1)!;
    if (line.name === 'BEGIN') {
      const block = { name: line.value, lines: [], blocks: [] };
      current.blocks.push(block);
      open.push(block);
    } else if (line.name === 'END') {
      if (current.name !== line.value) throw new Error(`END:${line.value} closes ${current.name}`);
      open.pop();
    } else current.lines.push(line);
  }
  const [root] = open;
  const [calendar] = root!.blocks;
  if (open.length > 1 || root!.blocks.length !== 1 || !calendar) throw new Error('Not one calendar');
  return calendar;
}

function lintCalendarBlock(calendar: Block): string[] {
  const zones = calendar.blocks.filter(({ name }) => name === 'VTIMEZONE');
  const events = calendar.blocks.filter(({ name }) => name === 'VEVENT');
  const uids = events.map((event) => valueOf(event, 'UID') ?? '');
  const isPublished = valueOf(calendar, 'METHOD') === 'PUBLISH';
  return [
    ...missing(calendar, ['VERSION', 'PRODID']),
    ...(calendar.name === 'VCALENDAR' ? [] : [`a ${calendar.name} instead of a VCALENDAR`]),
    ...(events.length > 0 ? [] : ['no event']),
    ...duplicates(uids).map((uid) => `two events are ${uid}`),
    ...duplicates(zones.map((zone) => valueOf(zone, 'TZID') ?? '')).map((zone) => `two descriptions of ${zone}`),
    ...unusedZones(zones, events).map((zone) => `nobody uses ${zone}`),
    ...zones.flatMap(lintZone),
    ...events.flatMap((event) => lintEvent(event, zones, isPublished)),
  ];
}

function lintEvent(event: Block, zones: readonly Block[], isPublished: boolean): string[] {
  const uid = valueOf(event, 'UID') ?? '';
  const faults = [
    ...missing(event, ['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY', 'SEQUENCE', 'STATUS']),
    ...repeated(event),
    ...['ATTENDEE', 'DURATION', 'RRULE', 'GEO']
      .filter((name) => valueOf(event, name) !== undefined)
      .map((name) => `has ${name}`),
    ...(isPublished === (valueOf(event, 'ORGANIZER') !== undefined) ? [] : ['ORGANIZER and METHOD do not agree']),
    ...(Buffer.byteLength(uid) > 255 ? ['UID longer than 255 octets'] : []),
    ...lintTimes(event, zones),
  ];
  return faults.map((fault) => `${uid}: ${fault}`);
}

function lintTimes(event: Block, zones: readonly Block[]): string[] {
  const [start, end] = [lineOf(event, 'DTSTART'), lineOf(event, 'DTEND')];
  const times = [start, end].flatMap((line) => (line ? [line] : []));
  const faults = times.flatMap((line) => lintTime(line, zones));
  if (!start || !end || faults.length > 0) return faults;
  if (start.parameters['VALUE'] !== end.parameters['VALUE']) return ['starts with a date and ends with a time'];
  return instantOfLine(start) < instantOfLine(end) ? [] : ['DTEND is not after DTSTART'];
}

function lintTime({ name, value, parameters }: Line, zones: readonly Block[]): string[] {
  if (parameters['VALUE'] === 'DATE') return /^\d{8}$/.test(value) ? [] : [`${name} is no date`];
  if (!/^\d{8}T\d{6}Z?$/.test(value)) return [`${name} is no time`];
  const { TZID } = parameters;
  if (TZID === undefined) return value.endsWith('Z') ? [] : [`${name} floats`];
  const zone = zones.find((candidate) => valueOf(candidate, 'TZID') === TZID);
  if (!zone) return [`no VTIMEZONE for ${TZID}`];
  const reading = readClock(zoneIdSchema.parse(TZID), clockMsOf(localOf(value)));
  if (reading.kind !== 'once') return [`${name} is ${reading.kind} on the clock of ${TZID}`];
  const offset = (clockMsOf(localOf(value)) - reading.at) / 60_000;
  const described = describedOffset(zone, value);
  return described === offset ? [] : [`${name}: ${TZID} is described as ${described} min, and is ${offset} min`];
}

/** The offset of a clock reading by STANDARD and DAYLIGHT: that of the latest yearly onset before it, on the clock. */
function describedOffset(zone: Block, value: string): number {
  const year = Number(value.slice(0, 4));
  const onsets = zone.blocks.flatMap((observance) => {
    const rule = valueOf(observance, 'RRULE');
    const start = valueOf(observance, 'DTSTART')!;
    const starts =
      rule === undefined ? [start] : [year - 1, year].map((at) => `${onsetDay(rule, at)}${start.slice(8)}`);
    return starts.filter((onset) => onset >= start).map((onset) => ({ onset, offset: offsetOf(observance) }));
  });
  const before = onsets.filter(({ onset }) => onset <= value).sort((a, b) => (a.onset < b.onset ? -1 : 1));
  return before.at(-1)?.offset ?? Number.NaN;
}

function onsetDay(rule: string, year: number): string {
  const parts = /^FREQ=YEARLY;BYMONTH=(\d+);BYDAY=(-1|[1-5])(SU|MO|TU|WE|TH|FR|SA)$/.exec(rule);
  if (!parts) throw new Error(`Too rich for Outlook: ${rule}`);
  const [month, nth] = [Number(parts[1]), Number(parts[2])];
  const weekday = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'].indexOf(parts[3]!);
  const days = Array.from({ length: 31 }, (_, index) => new Date(Date.UTC(year, month - 1, index + 1))).filter(
    (date) => date.getUTCMonth() === month - 1 && date.getUTCDay() === weekday,
  );
  const day = nth < 0 ? days.at(-1) : days[nth - 1];
  return day!.toISOString().slice(0, 10).replaceAll('-', '');
}

function lintZone(zone: Block): string[] {
  const count = (name: string) => zone.blocks.filter((block) => block.name === name).length;
  return [
    ...missing(zone, ['TZID']),
    ...(count('STANDARD') === 1 && count('DAYLIGHT') <= 1 ? [] : ['not one STANDARD and at most one DAYLIGHT']),
    ...zone.blocks.flatMap((block) => missing(block, ['DTSTART', 'TZOFFSETFROM', 'TZOFFSETTO'])),
  ];
}

function unusedZones(zones: readonly Block[], events: readonly Block[]): string[] {
  const used = new Set(events.flatMap(({ lines }) => lines.map(({ parameters }) => parameters['TZID'])));
  return zones.map((zone) => valueOf(zone, 'TZID') ?? '').filter((zone) => !used.has(zone));
}

function instantOfLine({ value, parameters }: Line): number {
  if (parameters['VALUE'] === 'DATE') return Date.parse(`${value.slice(0, 4)}-${value.slice(4, 6)}-${value.slice(6)}`);
  const clockMs = clockMsOf(localOf(value));
  const { TZID } = parameters;
  if (TZID === undefined) return clockMs;
  const reading = readClock(zoneIdSchema.parse(TZID), clockMs);
  return reading.kind === 'once' ? reading.at : Number.NaN;
}

function localOf(value: string): string {
  return value.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d).*$/, '$1-$2-$3T$4:$5');
}

function offsetOf(observance: Block): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d)(\d\d)$/.exec(valueOf(observance, 'TZOFFSETTO') ?? '') ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function missing(block: Block, names: readonly string[]): string[] {
  return names.filter((name) => valueOf(block, name) === undefined).map((name) => `${block.name} without ${name}`);
}

function repeated({ lines }: Block): string[] {
  return duplicates(lines.map(({ name }) => name)).map((name) => `${name} twice`);
}

function duplicates(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

function lineOf(block: Block, name: string): Line | undefined {
  return block.lines.find((line) => line.name === name);
}

function valueOf(block: Block, name: string): string | undefined {
  return lineOf(block, name)?.value;
}
