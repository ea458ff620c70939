import type { Mission } from '../../model/mission';
import type { PlainDate } from '../../model/plainDate';
import { telling } from '../../model/telling';
import { findConflictsInSteps } from '../findConflicts';
import type { Finding } from '../finding';
import type { Severity } from '../severity';
import { type FreeSlot, freeSlots } from './freeSlots';
import type { Slot, SlotReason, SlotSearch } from './slot';
import { slotReasons } from './slotReasons';
import type { SlotWish } from './slotWish';
import { triedSession } from './triedSession';

/** More than a person reads; each that is tried costs a check of the whole mission after one edit. */
const [shown, tried] = [12, 18];

/** What weighs as much as a conflict: nothing that a reason can cost. */
const costOf: Readonly<Record<Severity, number>> = { impossible: 1000, risky: 100, check: 4 };

interface Weighed {
  readonly slot: FreeSlot;
  readonly reasons: readonly SlotReason[];
  readonly cost: number;
}

/** How much of a search is done. */
export interface SlotProgress {
  readonly done: number;
  readonly total: number;
}

/** Looking for free times takes about as long as trying six of them. */
const lookingCosts = 6;

/**
 * The best times at which everyone and everything wished for is free, the best first, each with its reasons. The most
 * promising were tried in the mission: what conflicts each would bring stands beside it and counts against it. At most one
 * time of each hour, so that a free afternoon is not all there is to choose from. Pauses often, and tells how far it is.
 *
 * @param today the date at home, as whoever shows conflicts passes it: what was found for them is then found already
 */
export function* findSlots(mission: Mission, wish: SlotWish, today?: PlainDate): Generator<SlotProgress, SlotSearch> {
  const total = lookingCosts + tried;
  const { free, blockers, tried: count } = yield* telling({ done: 0, total }, freeSlots(mission, wish));
  const before = yield* telling({ done: lookingCosts - 1, total }, findConflictsInSteps(mission, today));
  const known = new Set(before.map(({ id }) => id));
  const weighed: Weighed[] = [];
  for (const slot of free) {
    const reasons = slotReasons(mission, wish, slot, slot.standings);
    weighed.push({ slot, reasons, cost: reasons.reduce((sum, reason) => sum + reason.cost, 0) });
    yield { done: lookingCosts, total };
  }
  const candidates: Cautioned[] = [];
  for (const each of bestOfEachHour(weighed).slice(0, tried)) {
    const after = missionWith(mission, wish, each.slot);
    const done = lookingCosts + candidates.length;
    const found = yield* telling({ done, total }, findConflictsInSteps(after, today));
    candidates.push({ ...each, cautions: found.filter(({ id }) => !known.has(id)) });
  }
  return { slots: bestOf(candidates), tried: count, blockers };
}

function bestOf(candidates: readonly Cautioned[]): readonly Slot[] {
  return withoutShared(candidates)
    .map((each) => ({ ...each, cost: each.cautions.reduce((sum, { severity }) => sum + costOf[severity], each.cost) }))
    .sort(byCost)
    .slice(0, shown)
    .map(({ slot: { at, start, end }, reasons, cautions }) => ({ at, start, end, reasons, cautions }));
}

function bestOfEachHour(weighed: readonly Weighed[]): readonly Weighed[] {
  const best = new Map<string, Weighed>();
  for (const each of [...weighed].sort(byCost)) {
    const hour = each.slot.at.slice(0, 13);
    if (!best.has(hour)) best.set(hour, each);
  }
  return [...best.values()];
}

function byCost(a: Weighed, b: Weighed): number {
  return a.cost - b.cost || a.slot.start - b.slot.start;
}

/** With what a check finds with the activity at that time, and does not find now. */
type Cautioned = Weighed & { readonly cautions: readonly Finding[] };

function missionWith(mission: Mission, wish: SlotWish, { at }: FreeSlot): Mission {
  const session = triedSession(wish, at);
  return { ...mission, items: { ...mission.items, [session.id]: session } };
}

/** What is wrong with the activity alone at whatever time says nothing of any: that its room is too small. */
function withoutShared(candidates: readonly Cautioned[]): readonly Cautioned[] {
  if (candidates.length < 2) return candidates;
  const isShared = ({ id, items }: Finding) =>
    items.length === 1 && candidates.every(({ cautions }) => cautions.some((other) => other.id === id));
  return candidates.map((each) => ({ ...each, cautions: each.cautions.filter((caution) => !isShared(caution)) }));
}
