import type { Destination } from '../model/destination';
import type { Mission } from '../model/mission';
import { mostDays } from '../model/mostDays';
import type { PlainDate } from '../model/plainDate';
import { partsOfWallTime, type WallTime } from '../model/wallTime';
import type { ZoneId } from '../model/zoneId';
import { addDays } from '../time/addDays';
import { canonicalZone } from '../time/canonicalZone';
import { dateOf } from '../time/dateOf';
import { dayBounds } from '../time/dayBounds';
import { daysBetween } from '../time/daysBetween';
import { minuteMs } from '../time/minuteMs';
import { zoneDifferenceMinutes } from '../time/zoneDifferenceMinutes';
import { destinationsOf } from './destinationsOf';
import { indexMission } from './indexMission';
import type { Entry } from './missionIndex';

/** One day of the mission and the clock that most of the delegation lives by on it. */
export interface MissionDay {
  readonly date: PlainDate;
  readonly zone: ZoneId;
  /** Where that is, if it is one of the destinations; absent at home or elsewhere. */
  readonly destination?: Destination;
  /** Minutes by which the clock differs from the day before (from home on the first); 0 where it stays. */
  readonly jumpMinutes: number;
  /** Whether somebody spends an hour or more on the way on this day: a flight or a coach to Boston, not a shuttle. */
  readonly isTravelDay: boolean;
}

const shortestJourneyMs = 60 * minuteMs;

/**
 * The days of the mission, first to last, each with the clock of the place where most happens on it.
 * @param entries what decides that: everybody's, or one person's agenda for the clock that they live by
 */
export function daysOfMission(
  mission: Mission,
  entries: readonly Entry[] = indexMission(mission).entries,
): readonly MissionDay[] {
  const length = Math.min(mostDays, daysBetween(mission.firstDay, mission.lastDay) + 1);
  const dates = Array.from({ length: Math.max(0, length) }, (_, index) => addDays(mission.firstDay, index));
  const destinations = destinationsOf(mission);
  const votes = votesByDate(entries);
  let before = mission.homeZone;
  let zone = destinations[0]?.zone ?? mission.homeZone;
  return dates.map((date) => {
    const counted = votes.get(date);
    zone = (counted && winner(counted, zone)) ?? zone;
    const destination = destinations.find((place) => isSameZone(place.zone, zone));
    const jumpMinutes = zoneDifferenceMinutes(before, zone, dayBounds(date, zone).end);
    before = zone;
    const isTravelDay = counted?.hasLeg ?? false;
    return { date, zone, ...(destination && { destination }), jumpMinutes, isTravelDay };
  });
}

interface Votes {
  readonly zones: Map<ZoneId, number>;
  hasLeg: boolean;
}

/**
 * A session speaks for the zone in which it begins; a leg for the one where it arrives, on that day. Who is on the way
 * home is at home that day, even if everything else has stopped.
 */
function votesByDate(entries: readonly Entry[]): ReadonlyMap<PlainDate, Votes> {
  const byDate = new Map<PlainDate, Votes>();
  const votesOn = (time: WallTime): Votes => {
    const date = dateOf(time);
    const votes = byDate.get(date) ?? { zones: new Map<ZoneId, number>(), hasLeg: false };
    byDate.set(date, votes);
    return votes;
  };
  const vote = (time: WallTime): void => {
    const { zones } = votesOn(time);
    const { zone } = partsOfWallTime(time);
    zones.set(zone, (zones.get(zone) ?? 0) + 1);
  };
  for (const { item, start, end } of entries) {
    if (item.status === 'cancelled') continue;
    if (item.type === 'session' && item.start) vote(item.start);
    if (item.type !== 'leg') continue;
    vote(item.arrival);
    if (end - start < shortestJourneyMs) continue;
    votesOn(item.departure).hasLeg = true;
    votesOn(item.arrival).hasLeg = true;
  }
  return byDate;
}

function winner({ zones }: Votes, before: ZoneId): ZoneId | undefined {
  const most = Math.max(0, ...zones.values());
  const leaders = [...zones].filter(([, count]) => count === most).map(([zone]) => zone);
  return leaders.includes(before) ? before : leaders[0];
}

function isSameZone(a: ZoneId, b: ZoneId): boolean {
  return a === b || canonicalZone(a) === canonicalZone(b);
}
