import type { Mission } from '../../model/mission';
import { findConflicts } from '../findConflicts';
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

/**
 * The best times at which everyone and everything wished for is free, the best first, each with its reasons. The most
 * promising were tried in the mission: what conflicts each would bring stands beside it and counts against it. At most one
 * time of each hour, so that a free afternoon is not all there is to choose from.
 */
export function findSlots(mission: Mission, wish: SlotWish): SlotSearch {
  const { free, blockers, tried: count } = freeSlots(mission, wish);
  const known = new Set(findConflicts(mission).map(({ id }) => id));
  const weighed = free.map((slot): Weighed => {
    const reasons = slotReasons(mission, wish, slot, slot.standings);
    return { slot, reasons, cost: reasons.reduce((sum, reason) => sum + reason.cost, 0) };
  });
  const candidates = bestOfEachHour(weighed)
    .slice(0, tried)
    .map((each) => ({ ...each, cautions: cautionsOf(mission, wish, each.slot, known) }));
  const slots = withoutShared(candidates)
    .map((each) => ({ ...each, cost: each.cautions.reduce((sum, { severity }) => sum + costOf[severity], each.cost) }))
    .sort(byCost)
    .slice(0, shown)
    .map(({ slot, reasons, cautions }): Slot => {
      const { at, start, end } = slot;
      return { at, start, end, reasons, cautions };
    });
  return { slots, tried: count, blockers };
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

type Cautioned = Weighed & { readonly cautions: readonly Finding[] };

/** What a check would find with the activity at a time, and does not find now. */
function cautionsOf(
  mission: Mission,
  wish: SlotWish,
  { at }: FreeSlot,
  known: ReadonlySet<string>,
): readonly Finding[] {
  const session = triedSession(wish, at);
  const after = { ...mission, items: { ...mission.items, [session.id]: session } };
  return findConflicts(after).filter(({ id }) => !known.has(id));
}

/** What is wrong with the activity alone at whatever time says nothing of any: that its room is too small. */
function withoutShared(candidates: readonly Cautioned[]): readonly Cautioned[] {
  if (candidates.length < 2) return candidates;
  const isShared = ({ id, items }: Finding) =>
    items.length === 1 && candidates.every(({ cautions }) => cautions.some((other) => other.id === id));
  return candidates.map((each) => ({ ...each, cautions: each.cautions.filter((caution) => !isShared(caution)) }));
}
