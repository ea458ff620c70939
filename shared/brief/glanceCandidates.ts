import { indexMission } from '../itinerary/indexMission';
import type { Entry } from '../itinerary/missionIndex';
import type { ItineraryItem } from '../model/itineraryItem';
import { plainDateSchema, type PlainDate } from '../model/plainDate';
import type { ZoneId } from '../model/zoneId';
import type { EpochMs } from '../time/epochMs';
import { localOf } from '../time/localOf';
import { minuteMs } from '../time/minuteMs';
import { wallTimeAt } from '../time/wallTimeAt';
import type { BriefContext } from './briefContext';
import { gatherRuns, type DayPart } from './gatherRuns';
import type { GlanceCandidate } from './glanceBlocks';
import { legLine } from './legLine';
import { legTitle } from './legName';
import { paperTime, paperTimeRange } from './paperTime';
import { summaryOf } from './runRow';
import { said } from './said';
import { venueLine } from './venueLine';

export interface GlanceDayCandidates {
  readonly date: PlainDate;
  readonly allDay: readonly string[];
  readonly candidates: readonly GlanceCandidate[];
}

/** What may stand in the grid, by day as the clock of the grid counts it. Lodging and deadlines do not: they have no length. */
export function glanceCandidates(zone: ZoneId, context: BriefContext): readonly GlanceDayCandidates[] {
  const byDate = new Map<PlainDate, { allDay: string[]; candidates: GlanceCandidate[] }>();
  const dayOf = (at: EpochMs) => {
    const date = plainDateSchema.parse(localOf(at, zone).slice(0, 10));
    const day = byDate.get(date) ?? { allDay: [], candidates: [] };
    byDate.set(date, day);
    return day;
  };
  const entries = indexMission(context.mission).entries.filter(
    ({ item }) => item.type === 'session' || item.type === 'leg',
  );
  for (const part of gatherRuns(entries)) {
    const day = dayOf(part.start);
    if (part.kind === 'run') day.candidates.push(runCandidate(part, zone, context));
    else if (isAllDay(part.entry)) day.allDay.push(said(part.entry.item, 'title', context.locale).text);
    else day.candidates.push(entryCandidate(part.entry, zone, context));
  }
  return [...byDate].sort(([a], [b]) => (a < b ? -1 : 1)).map(([date, day]) => ({ date, ...day }));
}

function isAllDay({ item }: Entry): boolean {
  return item.type === 'session' && item.allDay === true;
}

function runCandidate(run: Extract<DayPart, { kind: 'run' }>, zone: ZoneId, context: BriefContext): GlanceCandidate {
  return {
    id: `run-${run.entries[0]?.item.id ?? ''}`,
    look: 'plain',
    title: context.t('glance.partnering'),
    ...timesOf(run.start, run.end, zone, context),
    details: [summaryOf(run, context)],
    weight: 3,
  };
}

function entryCandidate({ item, start, end }: Entry, zone: ZoneId, context: BriefContext): GlanceCandidate {
  const times = timesOf(start, end, zone, context);
  const title = said(item, 'title', context.locale).text;
  const weight = weightOf(item);
  if (item.type !== 'leg') {
    const isJoint = item.type === 'session' && item.isJoint === true;
    const settled = isJoint ? 'joint' : 'plain';
    const look = item.status === 'tentative' ? 'tentative' : settled;
    const place = venueLine(item, context, item.type === 'session' && item.room ? 'venue' : 'nothing');
    return { id: item.id, look, title, ...times, details: place ? [place] : [], weight };
  }
  const { departure, arrival, duration } = legLine(item, context);
  const line = { departure: `${departure.time} ${departure.place} →`, arrival: `${arrival.time} ${arrival.place}` };
  return {
    id: item.id,
    look: 'leg',
    title: legTitle(item, context),
    ...times,
    start: departure.time,
    range: line.departure,
    details: [line.arrival, duration],
    narrow: {
      title: item.number ?? legTitle(item, context),
      range: `${departure.time} →`,
      details: [arrival.time, arrival.place],
    },
    weight,
  };
}

/** Journeys and joint activities first, then what most people do; a shuttle only where there is room. */
function weightOf(item: ItineraryItem): number {
  const crowd = (item.everyone ? 4 : 0) + (Object.keys(item.groups).length > 0 ? 2 : 0);
  if (item.type === 'leg') return item.number ? crowd + 3 : 0;
  return crowd + (item.type === 'session' && item.isJoint ? 3 : 1);
}

function timesOf(start: EpochMs, end: EpochMs, zone: ZoneId, { locale }: BriefContext) {
  const [hour = 0, minute = 0] = localOf(start, zone).slice(11).split(':').map(Number);
  const from = hour * 60 + minute;
  const startTime = wallTimeAt(start, zone);
  return {
    start: paperTime(startTime, locale),
    range: paperTimeRange(startTime, wallTimeAt(end, zone), locale),
    from,
    to: from + Math.max(0, (end - start) / minuteMs),
  };
}
