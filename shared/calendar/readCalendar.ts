import type { AgendaClockChoice } from '../imports/agendaClockChoice';
import type { AgendaEvent, AgendaFile, AgendaProblem } from '../imports/agendaFile';
import { importLimits } from '../imports/importLimits';
import { failure, success, type Result } from '../model/result';
import type { ZoneId } from '../model/zoneId';
import { instantOf } from '../time/instantOf';
import { blockComponent } from './blockComponent';
import { calendarBlocks, type CalendarBlock, type CalendarBlocksProblem } from './calendarBlocks';
import { FileClocks } from './fileClocks';
import { plainLine } from './plainLine';
import { propertyOf } from './propertyOf';
import { seriesEvents } from './seriesEvents';
import { sourceEvent, type SourceEvent } from './sourceEvent';
import { sourceSeries } from './sourceSeries';
import type { SourceContext } from './sourceTime';

/** What a calendar file holds, as `AgendaFile` without the name of the file. */
export type CalendarContent = Omit<AgendaFile, 'fileName'>;

/** `too-many-rows`: more occurrences than an agenda has. */
export type ReadCalendarProblem = CalendarBlocksProblem | 'too-many-rows';

const maximumEvents = 20_000;
/** Characters of all descriptions: that of an event that repeats is there as often as the event. */
const maximumCharacters = importLimits.characters;

/**
 * Reads a calendar as Outlook, Google and partnering platforms export it. Instants come from the bundled zone rules and not
 * from the file's, nor from a library's arithmetic; what cannot be read is listed, and costs only itself.
 *
 * @param text decoded; any line ends, with or without a byte order mark
 * @param zone the mission's clock, for UTC, floating and whole-day times
 * @param choices how a person wants zone names to be read that the file explains badly or not at all
 */
export function readCalendar(
  text: string,
  zone: ZoneId,
  choices: readonly AgendaClockChoice[] = [],
): Result<CalendarContent, ReadCalendarProblem> {
  const calendars = calendarBlocks(text);
  if (!calendars.ok) return calendars;
  const readings = calendars.value.map((block) => ({ block, clocks: clocksOf(block, choices) }));
  const problems: AgendaProblem[] = [];
  const events = eventsWithin(readings, zone, problems);
  if (!events.ok) return events;
  const calendarName = calendars.value.map(nameOf).find(Boolean);
  return success({
    ...(calendarName ? { calendarName } : {}),
    isWhole: calendars.value.every(isWhole),
    events: sortByStart(events.value),
    clocks: readings.flatMap(({ clocks }) => clocks.notes()),
    problems,
  });
}

/** One of the calendars in a file; each explains its own clocks. */
interface CalendarReading {
  readonly block: CalendarBlock;
  readonly clocks: FileClocks;
}

function clocksOf(calendar: CalendarBlock, choices: readonly AgendaClockChoice[]): FileClocks {
  const timezones = calendar.blocks.filter(({ name }) => name === 'VTIMEZONE');
  return new FileClocks(
    timezones.map((block) => blockComponent(block, timezoneProperties).component),
    choices,
  );
}

/** Counted and weighed as they come: a few repeated events can describe more than any memory holds. */
function eventsWithin(
  calendars: readonly CalendarReading[],
  zone: ZoneId,
  problems: AgendaProblem[],
): Result<AgendaEvent[], ReadCalendarProblem> {
  const events: AgendaEvent[] = [];
  let characters = 0;
  for (const calendar of calendars) {
    for (const event of eventsOf(calendar, zone, problems)) {
      events.push(event);
      characters += event.description.length;
      if (events.length > maximumEvents) return failure('too-many-rows');
      if (characters > maximumCharacters) return failure('file-too-large');
    }
  }
  return success(events);
}

function* eventsOf(
  { block: calendar, clocks }: CalendarReading,
  zone: ZoneId,
  problems: AgendaProblem[],
): Generator<AgendaEvent> {
  const context: SourceContext = { clockOf: clocks.clockOf, zone };
  const isCancelled = methodOf(calendar) === 'CANCEL';
  const sources: SourceEvent[] = [];
  for (const block of calendar.blocks.filter(({ name }) => name === 'VEVENT')) {
    const source = sourceEvent(block, context, isCancelled);
    if (source.ok) sources.push(source.value);
    else problems.push(source.error);
    if (source.ok) problems.push(...factProblems(source.value));
    if (!source.ok && source.error.code === 'unknown-zone') clocks.missed(source.error.detail);
  }
  for (const series of sourceSeries(sources, problems)) yield* seriesEvents(series, context, clocks, problems);
}

/** Once for an event, however often it repeats. */
function factProblems({ brokenFact, uid, words }: SourceEvent): readonly AgendaProblem[] {
  return brokenFact === undefined ? [] : [{ code: 'bad-facts', uid, title: words.title, detail: brokenFact }];
}

/** RFC 5546 section 1.4: PUBLISH lists events; every other method speaks of the ones it names. */
function isWhole(calendar: CalendarBlock): boolean {
  const method = methodOf(calendar);
  return method === '' || method === 'PUBLISH';
}

function methodOf(calendar: CalendarBlock): string {
  const line = calendar.lines.find((each) => /^METHOD[;:]/i.test(each)) ?? '';
  return line
    .slice(line.indexOf(':') + 1)
    .trim()
    .toUpperCase();
}

const timezoneProperties = new Set('tzid x-lic-location dtstart tzoffsetfrom tzoffsetto rrule rdate'.split(' '));

function nameOf(calendar: CalendarBlock): string {
  const { component } = blockComponent(calendar, new Set(['x-wr-calname', 'name']));
  const value = (propertyOf(component, 'name') ?? propertyOf(component, 'x-wr-calname'))?.[3];
  return typeof value === 'string' ? plainLine(value.replace(/\\([,;\\])/g, '$1')) : '';
}

function sortByStart(events: readonly AgendaEvent[]): AgendaEvent[] {
  return [...events].sort((a, b) => instantOf(a.start) - instantOf(b.start) || (a.uid < b.uid ? -1 : 1));
}
