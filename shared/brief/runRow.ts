import { participantsOf } from '../itinerary/participantsOf';
import type { ZoneId } from '../model/zoneId';
import { wallTimeAt } from '../time/wallTimeAt';
import type { BriefContext } from './briefContext';
import type { DayRow } from './dayRow';
import type { Fact } from './fact';
import type { DayPart } from './gatherRuns';
import { meetingLine } from './meetingLine';
import { organisationsOf } from './organisationsOf';
import { timesBetween } from './rowTimes';
import { said } from './said';

type Run = Extract<DayPart, { kind: 'run' }>;

/** A run of partnering meetings as one row with a table, on the clock of the place. */
export function runRow(run: Run, zone: ZoneId, context: BriefContext): DayRow {
  const { locale, t } = context;
  return {
    id: `run-${run.entries[0]?.item.id ?? ''}`,
    times: timesBetween(wallTimeAt(run.start, zone), wallTimeAt(run.end, zone), context),
    title: { text: t('partnering.title'), locale },
    isJoint: false,
    isTentative: false,
    description: [{ text: summaryOf(run, context), locale }],
    facts: venueFact(run, context),
    meetings: run.entries.map((entry) => meetingLine(entry, context)),
  };
}

/** How many meetings, of how many of our organisations. */
export function summaryOf({ entries }: Run, { mission, t }: BriefContext): string {
  const participants = new Set(entries.flatMap(({ item }) => participantsOf(mission, item)));
  const count = organisationsOf(mission, [...participants]).length;
  const meetings = t('partnering.summary', { count: entries.length });
  return count === 0 ? meetings : t('partnering.sizes', { meetings, organisations: t('organisations', { count }) });
}

/** The venue, where all meetings share one. */
function venueFact({ entries }: Run, { mission, locale }: BriefContext): readonly Fact[] {
  const venues = new Set(entries.map(({ item }) => (item.type === 'session' ? item.venue : undefined)));
  const [id] = venues;
  const venue = venues.size === 1 && id !== undefined ? mission.venues[id] : undefined;
  return venue ? [{ icon: 'place', ...said(venue, 'name', locale) }] : [];
}
