import { indexMission } from '../itinerary/indexMission';
import { mainDestination } from '../itinerary/mainDestination';
import type { PlainDate } from '../model/plainDate';
import type { ZoneId } from '../model/zoneId';
import { formatOffset } from '../time/formatOffset';
import { formatZoneName } from '../time/formatZoneName';
import { offsetAt } from '../time/offsetAt';
import { zoneDifferenceMinutes } from '../time/zoneDifferenceMinutes';
import type { BriefContext } from './briefContext';
import { capitalised } from './capitalised';
import { differenceInWords } from './differenceInWords';
import { placeBlocks, type GlanceBlock, type GlanceCandidate } from './glanceBlocks';
import { glanceCandidates, type GlanceDayCandidates } from './glanceCandidates';
import { hourLabels, type HourLabel } from './hourLabels';
import { numberInWords } from './numberInWords';
import { pageNumberOf } from './pageNumberOf';
import { shortWeekday } from './paperDay';
import { placeOfZone } from './placeOfZone';
import { said } from './said';
import type { SectionHead } from './sectionHead';

export interface GlanceSection extends SectionHead {
  readonly kind: 'glance';
  readonly place: string;
  /** Absent where the clock at home is the same, or where the difference changes on the way. */
  readonly home?: string;
  readonly startMinute: number;
  readonly endMinute: number;
  readonly hours: readonly HourLabel[];
  readonly days: readonly GlanceDay[];
  readonly note: string;
  readonly tableLabel: string;
  readonly key: { readonly joint?: string; readonly tentative?: string };
}

export interface GlanceDay {
  readonly date: PlainDate;
  readonly weekday: string;
  readonly number: string;
  readonly allDay: readonly string[];
  readonly blocks: readonly GlanceBlock[];
  /** What found no room, and where it stands. */
  readonly more?: { readonly text: string; readonly target: string };
}

/** More days than this are spread over several pages. */
const mostDays = 6;

/** Measures of the grid, the same on both papers so that the same words fit: width of all columns, least height. */
const gridMm = { width: 150, height: 186 };

/** Shorter days would stretch a breakfast over a third of the page. */
const leastHours = 9;

/** The programme on a grid of days and hours, on the clock of the main destination. */
export function glanceSections(context: BriefContext): readonly GlanceSection[] {
  const { mission } = context;
  const zone = mainDestination(mission)?.zone ?? mission.homeZone;
  const days = glanceCandidates(zone, context);
  const pages = Math.ceil(days.length / mostDays);
  const perPage = Math.ceil(days.length / Math.max(1, pages));
  return Array.from({ length: pages }, (_, page) =>
    glancePage(days.slice(page * perPage, (page + 1) * perPage), { zone, page, total: days.length }, context),
  );
}

interface Place {
  readonly zone: ZoneId;
  readonly page: number;
  /** Days of all pages together. */
  readonly total: number;
}

function glancePage(
  days: readonly GlanceDayCandidates[],
  { zone, page, total }: Place,
  context: BriefContext,
): GlanceSection {
  const { locale, mission, t } = context;
  const range = hoursOf(days.flatMap(({ candidates }) => candidates));
  const difference = constantDifference(zone, context);
  const count = numberInWords(total, context);
  return {
    kind: 'glance',
    id: `${locale}-glance${page === 0 ? '' : `-${page + 1}`}`,
    title: capitalised(t('glance.title', { count: total, days: count })),
    entry: page === 0 ? t('glance.entry', { count: total, days: count }) : '',
    running: t('glance.running'),
    place: placeOfZone(zone, context),
    ...(difference && { home: said(mission, 'homePlace', locale).text }),
    ...range,
    hours: hourLabels(range, difference ?? 0, locale),
    days: days.map((day) => glanceDay(day, range, days.length, context)),
    note: noteOf(zone, difference, context),
    tableLabel: t('glance.table', { place: placeOfZone(zone, context) }),
    key: keyOf(days, context),
  };
}

function glanceDay(
  { date, allDay, candidates }: GlanceDayCandidates,
  { startMinute, endMinute }: { readonly startMinute: number; readonly endMinute: number },
  days: number,
  context: BriefContext,
): GlanceDay {
  const size = {
    widthMm: gridMm.width / days - 1.5,
    mmPerMinute: gridMm.height / (endMinute - startMinute),
    endMinute,
  };
  const { blocks, leftOut } = placeBlocks(candidates, size);
  const target = `${context.locale}-day-${date}`;
  return {
    date,
    weekday: shortWeekday(date, context.locale),
    number: String(Number(date.slice(8))),
    allDay,
    blocks,
    ...(leftOut > 0 && {
      more: { text: context.t('glance.more', { count: leftOut, page: pageNumberOf(target, context) }), target },
    }),
  };
}

/** From the first start to the last end, in full hours of one day. */
function hoursOf(candidates: readonly GlanceCandidate[]): { readonly startMinute: number; readonly endMinute: number } {
  const first = Math.floor(Math.min(...candidates.map(({ from }) => from), 24 * 60) / 60);
  const last = Math.min(24, Math.ceil(Math.max(...candidates.map(({ to, from }) => Math.max(to, from + 45)), 0) / 60));
  const start = Math.max(0, Math.min(first, last - leastHours, 24 - leastHours));
  return { startMinute: start * 60, endMinute: Math.max(last, start + leastHours) * 60 };
}

/** How far ahead home is, or nothing where that changes between the first and the last day. */
function constantDifference(zone: ZoneId, { mission }: BriefContext): number | undefined {
  const entries = indexMission(mission).entries;
  const differences = new Set(entries.map(({ start }) => zoneDifferenceMinutes(zone, mission.homeZone, start)));
  const [difference] = differences;
  return differences.size === 1 ? difference : undefined;
}

function noteOf(zone: ZoneId, difference: number | undefined, context: BriefContext): string {
  const { mission, locale, t } = context;
  const at = indexMission(mission).entries[0]?.start ?? 0;
  const home = said(mission, 'homePlace', locale).text;
  const here = t('glance.noteHere', {
    place: placeOfZone(zone, context),
    zone: formatZoneName(zone, at, locale),
    offset: formatOffset(offsetAt(zone, at)),
  });
  if (difference === undefined) return `${here} ${t('glance.noteVarying', { home })}`;
  if (difference === 0) return here;
  const there = t('glance.noteHome', { home, difference: differenceInWords(difference, context) });
  return `${here} ${there} ${t('glance.noteNextDay')}`;
}

function keyOf(days: readonly GlanceDayCandidates[], { t }: BriefContext): GlanceSection['key'] {
  const looks = new Set(days.flatMap(({ candidates }) => candidates.map(({ look }) => look)));
  return {
    ...(looks.has('joint') && { joint: t('glance.joint') }),
    ...(looks.has('tentative') && { tentative: t('glance.tentative') }),
  };
}
