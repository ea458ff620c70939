import { followingPairs } from '../../../../shared/conflicts/followingPairs';
import { agendaOf } from '../../../../shared/itinerary/agendaOf';
import { journeyOf, type LegStep } from '../../../../shared/itinerary/journeyOf';
import { leadsHome } from '../../../../shared/itinerary/leadsHome';
import type { Entry } from '../../../../shared/itinerary/missionIndex';
import { groupedBy } from '../../../../shared/model/groupedBy';
import type { DelegateId } from '../../../../shared/model/identifier';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import type { Mission } from '../../../../shared/model/mission';
import { minuteMs } from '../../../../shared/time/minuteMs';
import { isBanded } from '../board/isBanded';
import type { JourneyDay, JourneyEvent, JourneyLine } from './journeyLine';
import { journeyNights } from './journeyNights';
import { type TravellerClock, travellerClock } from './travellerClock';

/** Shorter ways lead through a town, not from one to another. */
const shortestJourneyMs = 60 * minuteMs;

/**
 * One delegate's way from door to door, by dates of the clock they live by: what they do, the two ends of each leg with
 * the change of the clock, the time between, nights.
 * @param isShown what a filter lets through; clock and nights follow the whole agenda all the same
 */
export function journeyDays(
  mission: Mission,
  delegate: DelegateId,
  isShown: (item: ItineraryItem) => boolean,
): readonly JourneyDay[] {
  const agenda = agendaOf(mission, delegate);
  const shown = agenda.filter(({ item }) => isShown(item));
  const steps = journeyOf(mission, delegate);
  const clock = travellerClock(steps);
  const legs = steps.filter((step) => step.kind === 'leg');
  const events = [
    ...doorEvents(legs, agenda, clock),
    ...shown.flatMap((entry) => eventsOf(entry, legs, clock)),
    ...gapEvents(agenda, isShown, clock),
  ];
  const lines = events.map((event): JourneyLine => ({ ...event, zone: clock.zoneAt(event.at) }));
  const all = [...lines, ...journeyNights(mission, agenda, lines, clock)];
  // Where somebody sleeps who withdrew on the way, and how they get home, is no longer for the mission to plan.
  const hasLeft = mission.delegates[delegate]?.status === 'withdrawn';
  return daysOf(hasLeft ? all.filter((line) => !isLacking(line)) : all, shown, legs, clock);
}

/** A night without a bed, a journey without its end. */
function isLacking(line: JourneyLine): boolean {
  return line.kind === 'night' ? line.stay === undefined : line.kind === 'door' && line.door === 'no-way-back';
}

type TimedEvent = JourneyEvent & Pick<JourneyLine, 'key' | 'at'>;

/** Whoever gathers before the first leg has left home for that. */
function doorEvents(legs: readonly LegStep[], agenda: readonly Entry[], clock: TravellerClock): readonly TimedEvent[] {
  const [first] = legs;
  const last = legs.at(-1);
  if (!first || !last) return [];
  const onFirstDay = agenda.find(
    ({ item, start }) => !isBanded(item) && clock.dateAt(start) === clock.dateAt(first.start),
  );
  const door = leadsHome(first.leg, last.leg) ? 'reached' : 'no-way-back';
  return [
    { kind: 'door', door: 'left', key: 'door-left', at: Math.min(first.start, onFirstDay?.start ?? first.start) },
    { kind: 'door', door, key: 'door-reached', at: last.end },
  ];
}

function eventsOf({ item, start, end }: Entry, legs: readonly LegStep[], clock: TravellerClock): readonly TimedEvent[] {
  if (item.type === 'stay') {
    return [
      { kind: 'check-in', item, key: `${item.id}-in`, at: start },
      { kind: 'check-out', item, key: `${item.id}-out`, at: end },
    ];
  }
  const step = legs.find(({ leg }) => leg === item);
  const isOnOneClock = !step || (step.jumpMinutes === 0 && clock.dateAt(start) === clock.dateAt(end));
  if (isOnOneClock) return [{ kind: 'item', item, key: item.id, at: start }];
  return [
    { kind: 'departure', step, key: `${item.id}-departure`, at: start },
    ...(step.jumpMinutes === 0 ? [] : [{ kind: 'jump' as const, step, key: `${item.id}-jump`, at: end }]),
    { kind: 'arrival', step, key: `${item.id}-arrival`, at: end },
  ];
}

/** The time between two things of one day. Where free time is planned in it, that stands for itself. */
function gapEvents(
  agenda: readonly Entry[],
  isShown: (item: ItineraryItem) => boolean,
  { dateAt }: TravellerClock,
): readonly TimedEvent[] {
  const free = agenda.filter(({ item }) => item.type === 'session' && item.kind === 'free');
  return followingPairs(agenda)
    .filter(({ before, after }) => isShown(before.item) && isShown(after.item))
    .filter(({ before, after }) => dateAt(before.end) === dateAt(after.start))
    .filter(({ before, after }) => !free.some(({ start }) => before.end <= start && start < after.start))
    .map(({ before, after, gapMs }) => ({
      kind: 'gap',
      before,
      after,
      minutes: gapMs / minuteMs,
      key: `${before.item.id}-${after.item.id}`,
      at: before.end,
    }));
}

function daysOf(
  lines: readonly JourneyLine[],
  entries: readonly Entry[],
  legs: readonly LegStep[],
  clock: TravellerClock,
): readonly JourneyDay[] {
  const byDate = groupedBy([...lines].sort(byTime), (line) => [
    line.kind === 'night' ? line.evening : clock.dateAt(line.at),
  ]);
  return [...byDate]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, ofDay]) => ({
      date,
      lines: ofDay,
      items: entries.filter(({ start }) => clock.dateAt(start) === date),
      ...travelOf(legs.filter(({ start }) => clock.dateAt(start) === date)),
    }));
}

function travelOf(legs: readonly LegStep[]): Pick<JourneyDay, 'travel'> {
  const long = legs.some(({ start, end }) => end - start >= shortestJourneyMs);
  const [first] = legs;
  const last = legs.at(-1);
  return long && first && last ? { travel: { start: first.start, end: last.end } } : {};
}

/** What stands first of several lines at one moment; a night closes its evening. */
const ranks: Readonly<Record<JourneyEvent['kind'], number>> = {
  'check-out': 1,
  jump: 2,
  arrival: 3,
  door: 4,
  gap: 5,
  'check-in': 6,
  item: 7,
  departure: 8,
  night: 9,
};

function byTime(a: JourneyLine, b: JourneyLine): number {
  return a.at - b.at || rankOf(a) - rankOf(b);
}

function rankOf(line: JourneyLine): number {
  return line.kind === 'door' && line.door === 'left' ? 0 : ranks[line.kind];
}
