import type { Entry } from '../../itinerary/missionIndex';
import { isAtOnce } from '../../itinerary/isAtOnce';
import { partsOfWallTime, type WallTime } from '../../model/wallTime';
import type { ZoneId } from '../../model/zoneId';
import { dateOf } from '../../time/dateOf';
import { minuteMs } from '../../time/minuteMs';
import { wallTimeAt } from '../../time/wallTimeAt';
import { foundOnce } from '../foundOnce';
import { minutesNeeded, type Stop } from '../minutesNeeded';
import type { WayFacts } from '../ways/way';
import type { SlotTime } from './slot';
import type { SlotParty } from './slotParty';
import { wakingHours } from './slotTimes';

/** What comes before or after a time, how long that leaves, and how much of it nobody needs for the way. */
export interface SlotNeighbour {
  readonly entry: Entry;
  readonly minutes: number;
  readonly spare: number;
}

/** How a time fits the day of somebody who is free at it. */
export interface SlotStanding {
  readonly party: SlotParty;
  readonly before?: SlotNeighbour;
  readonly after?: SlotNeighbour;
  /** The same moment on the clock of where they are. */
  readonly from: WallTime;
  readonly until: WallTime;
}

/**
 * How a time fits somebody's day; absent where it does not: they are taken, cannot be there in time or leave in time,
 * are in another zone although there is a place to come to, or are asked to before eight or after nine of their own clock.
 */
export function slotStanding(party: SlotParty, time: SlotTime, stop: Stop, facts: WayFacts): SlotStanding | undefined {
  if (party.busy.some((entry) => isAtOnce(entry, time))) return undefined;
  const clock = clockOf(party, time, stop);
  if (!clock || party.kind === 'room') return clock && { party, ...clock };
  const { before, after } = neighboursOf(party.busy, time, stop, facts);
  if ((before?.spare ?? 0) < 0 || (after?.spare ?? 0) < 0) return undefined;
  return { party, ...clock, ...(before && { before }), ...(after && { after }) };
}

/** The time on somebody's own clock; absent where they are too far away for it, or asleep. */
function clockOf(party: SlotParty, time: SlotTime, stop: Stop): OwnClock | undefined {
  const placeZone = partsOfWallTime(time.at).zone;
  const clock = ownClock(time, zoneByLegs(party, time) ?? placeZone);
  const isTooFar =
    stop.type === 'session' && stop.venue !== undefined && clock.from.slice(0, 16) !== time.at.slice(0, 16);
  return isTooFar || !isAwake(clock) ? undefined : clock;
}

type OwnClock = Pick<SlotStanding, 'from' | 'until'>;

/** Most people are in the same zone, and a clock is dearer to read than everything else here. */
const ownClock = foundOnce(({ start, end }: SlotTime, zone: ZoneId): OwnClock => ({
  from: wallTimeAt(start, zone),
  until: wallTimeAt(end, zone),
}));

/** Where the journey says that a delegate is: where they landed last, or else where they leave from next. */
function zoneByLegs({ kind, legs }: SlotParty, { start }: SlotTime): ZoneId | undefined {
  const [first] = legs;
  if (kind !== 'delegate' || !first) return undefined;
  let place = first.item.departure;
  for (const { item, end } of legs) if (end <= start) place = item.arrival;
  return partsOfWallTime(place).zone;
}

function isAwake({ from, until }: OwnClock): boolean {
  return dateOf(from) === dateOf(until) && minuteOf(from) >= wakingHours.from && minuteOf(until) <= wakingHours.until;
}

/** Minutes since midnight on a clock. */
export function minuteOf(time: WallTime): number {
  return Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16));
}

function neighboursOf(busy: readonly Entry[], time: SlotTime, stop: Stop, facts: WayFacts) {
  let before: Entry | undefined;
  let after: Entry | undefined;
  for (const entry of busy) {
    if (entry.end <= time.start && (!before || entry.end >= before.end)) before = entry;
    if (entry.start >= time.end && !after) after = entry;
  }
  return {
    before:
      before &&
      neighbour(
        before,
        time.start - before.end,
        needed(before, (item) => minutesNeeded(item, stop, facts)),
      ),
    after:
      after &&
      neighbour(
        after,
        after.start - time.end,
        needed(after, (item) => minutesNeeded(stop, item, facts)),
      ),
  };
}

function neighbour(entry: Entry, gapMs: number, neededMinutes: number): SlotNeighbour {
  const minutes = Math.round(gapMs / minuteMs);
  return { entry, minutes, spare: minutes - neededMinutes };
}

/** What is in the way of a person is a session or a leg; nothing else takes time to come from or go to. */
function needed({ item }: Entry, minutes: (stop: Stop) => number): number {
  return item.type === 'session' || item.type === 'leg' ? minutes(item) : 0;
}
