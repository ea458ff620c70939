import { indexMission } from '../../itinerary/indexMission';
import type { Mission } from '../../model/mission';
import { entryFactsOf } from '../entryFactsOf';
import { marginsOf } from '../margins';
import { venueClosed } from '../rules/venueClosed';
import type { SlotBlocker, SlotTime } from './slot';
import { slotParties } from './slotParty';
import { slotStanding, type SlotStanding } from './slotStanding';
import { slotTimes } from './slotTimes';
import type { SlotWish } from './slotWish';
import { triedSession } from './triedSession';

/** A time at which all are free, and how it fits the day of each. */
export interface FreeSlot extends SlotTime {
  readonly standings: readonly SlotStanding[];
}

export interface FreeSlots {
  /** In order. */
  readonly free: readonly FreeSlot[];
  readonly tried: number;
  readonly blockers: readonly SlotBlocker[];
}

/**
 * Every time of the days wished for at which all that is wished for is free and the place is open, and what rules out the
 * others. Pauses after each time that was looked at.
 */
export function* freeSlots(mission: Mission, wish: SlotWish): Generator<undefined, FreeSlots> {
  const times = slotTimes(mission, wish);
  const parties = slotParties(mission, wish);
  const stop = { type: 'session', venue: wish.venue } as const;
  const isClosed = closedAt(mission, wish);
  const ruledOut = new Map<SlotBlocker['name'], number>();
  const count = (name: SlotBlocker['name']) => ruledOut.set(name, (ruledOut.get(name) ?? 0) + 1);
  const venue = wish.venue === undefined ? undefined : mission.venues[wish.venue];
  const venueName = { fr: venue?.nameFr ?? '', en: venue?.nameEn ?? '' };
  const { venues, transfers } = mission;
  const facts = { venues, transfers, margins: marginsOf(mission) };
  const free: FreeSlot[] = [];
  for (const time of times) {
    yield;
    const closed = isClosed(time);
    if (closed) count(venueName);
    const standings = parties.map((party) => slotStanding(party, time, stop, facts));
    standings.forEach((standing, place) => {
      const party = parties[place];
      if (!standing && party) count(party.name);
    });
    const all = standings.filter((standing) => standing !== undefined);
    if (!closed && all.length === parties.length) free.push({ ...time, standings: all });
  }
  const blockers = [...ruledOut].map(([name, times]) => ({ name, count: times })).sort((a, b) => b.count - a.count);
  return { free, tried: times.length, blockers };
}

/** By the rule itself, so that a search and a check never disagree on opening hours. */
function closedAt(mission: Mission, wish: SlotWish): (time: SlotTime) => boolean {
  if (wish.venue === undefined || venueClosed.of !== 'entry') return () => false;
  const facts = entryFactsOf({ mission, index: indexMission(mission) });
  const { find } = venueClosed;
  return ({ at, start, end }) => find({ item: triedSession(wish, at), start, end }, facts).length > 0;
}
