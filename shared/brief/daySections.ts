import { indexMission } from '../itinerary/indexMission';
import type { Entry } from '../itinerary/missionIndex';
import { startTimeOf } from '../itinerary/startTimeOf';
import type { PlainDate } from '../model/plainDate';
import { partsOfWallTime, type WallTime } from '../model/wallTime';
import type { ZoneId } from '../model/zoneId';
import { dateOf } from '../time/dateOf';
import { daysBetween } from '../time/daysBetween';
import { instantOf } from '../time/instantOf';
import { offsetAt } from '../time/offsetAt';
import type { BriefContext } from './briefContext';
import { capitalised } from './capitalised';
import { checkOutRow, dayRow, type DayRow } from './dayRow';
import { gatherRuns } from './gatherRuns';
import { joined } from './joined';
import { dayAndMonth, longDay } from './paperDay';
import { placeOfZone } from './placeOfZone';
import { runRow } from './runRow';
import type { SectionHead } from './sectionHead';
import { withShortDays } from './withShortDays';
import { zoneHeading, type ZoneHeading } from './zoneHeading';

/** What happens on one clock of a day, until the next begins on another. A travel day has several parts. */
export interface DayPartOnClock {
  readonly zone: ZoneHeading;
  readonly rows: readonly DayRow[];
}

export interface DaySection extends SectionHead {
  readonly kind: 'day';
  readonly date: PlainDate;
  /** `Montréal, puis San Diego · jour 1 de 5`. */
  readonly subtitle: string;
  readonly parts: readonly DayPartOnClock[];
}

/** A row that waits for its clock and its place in the order. */
interface Moment {
  readonly time: WallTime;
  readonly entry: Entry;
  readonly isCheckOut: boolean;
}

/** One section a day on which something begins, each entry on the date that the clock of its own place shows. */
export function daySections(context: BriefContext): readonly DaySection[] {
  const byDate = new Map<PlainDate, Moment[]>();
  for (const moment of indexMission(context.mission).entries.flatMap(momentsOf)) {
    const date = dateOf(moment.time);
    byDate.set(date, [...(byDate.get(date) ?? []), moment]);
  }
  const inOrder = [...byDate].sort(([a], [b]) => (a < b ? -1 : 1));
  const days = inOrder.map(([date, moments]) => daySection(date, moments, context));
  return withShortDays(days, context);
}

function momentsOf(entry: Entry): readonly Moment[] {
  const time = startTimeOf(entry.item);
  if (time === undefined) return [];
  const moment = { time, entry, isCheckOut: false };
  return entry.item.type === 'stay' ? [moment, { time: entry.item.checkOut, entry, isCheckOut: true }] : [moment];
}

function daySection(date: PlainDate, moments: readonly Moment[], context: BriefContext): DaySection {
  const { locale } = context;
  const clocks = momentsByClock(moments);
  const places = [...new Set(clocks.map(([zone]) => placeOfZone(zone, context)))];
  const place = places.reduce((first, last) => context.t('list.thereafter', { first, last }));
  const day = capitalised(dayAndMonth(date, locale));
  return {
    kind: 'day',
    id: `${locale}-day-${date}`,
    date,
    title: capitalised(longDay(date, locale)),
    entry: context.t('list.labelled', { label: day, value: place }),
    running: joined([day, place], ' · '),
    subtitle: joined([place, dayNumber(date, context)], ' · '),
    parts: clocks.map(([zone, onClock]) => partOnClock(zone, onClock, context)),
  };
}

/**
 * Paper lists by instant: the moments that follow one another on one offset stand under one clock, named after the zone
 * most of them use, and a departure on another clock in between stands between them.
 */
function momentsByClock(moments: readonly Moment[]): readonly (readonly [ZoneId, readonly Moment[]])[] {
  const runs: { readonly offset: number; readonly moments: Moment[] }[] = [];
  for (const moment of [...moments].sort((a, b) => instantOf(a.time) - instantOf(b.time))) {
    const offset = offsetAt(zoneOf(moment), instantOf(moment.time));
    const run = runs.at(-1);
    if (run?.offset === offset) run.moments.push(moment);
    else runs.push({ offset, moments: [moment] });
  }
  return runs.map((run) => [mostUsed(run.moments.map(zoneOf)), run.moments] as const);
}

function mostUsed(zones: readonly ZoneId[]): ZoneId {
  const uses = (zone: ZoneId): number => zones.filter((other) => other === zone).length;
  return zones.reduce((best, zone) => (uses(zone) > uses(best) ? zone : best));
}

function zoneOf({ time }: Moment): ZoneId {
  return partsOfWallTime(time).zone;
}

function partOnClock(zone: ZoneId, moments: readonly Moment[], context: BriefContext): DayPartOnClock {
  const starting = moments.filter(({ isCheckOut }) => !isCheckOut).map(({ entry }) => entry);
  const rows = gatherRuns(starting).map((part) => ({
    start: part.start,
    row: part.kind === 'run' ? runRow(part, zone, context) : dayRow(part.entry, context),
  }));
  const leaving = moments.flatMap(({ isCheckOut, entry, time }) =>
    isCheckOut && entry.item.type === 'stay' ? [{ start: instantOf(time), row: checkOutRow(entry.item, context) }] : [],
  );
  const inOrder = [...rows, ...leaving].sort((a, b) => a.start - b.start);
  const at = inOrder[0]?.start ?? 0;
  return { zone: zoneHeading(zone, at, context), rows: inOrder.map(({ row }) => row) };
}

function dayNumber(date: PlainDate, { mission, t }: BriefContext): string {
  const number = daysBetween(mission.firstDay, date) + 1;
  const total = daysBetween(mission.firstDay, mission.lastDay) + 1;
  return number >= 1 && number <= total ? t('day.of', { number, total }) : '';
}
