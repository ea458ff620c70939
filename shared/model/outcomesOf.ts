import type { ItemId } from './identifier';
import type { Mission } from './mission';
import type { Outcome } from './outcome';

type Noted = Pick<Mission, 'outcomes'>;

/** What counts as the outcome of a meeting: of several that were noted apart, the one noted last. */
export function outcomeOf({ outcomes }: Noted, item: ItemId): Outcome | undefined {
  return Object.values(outcomes)
    .filter((outcome) => outcome.item === item && !outcome.deleted)
    .sort(later)[0];
}

/** The outcome of each meeting that has one, and how often it was noted. */
export function outcomesByItem({ outcomes }: Noted): ReadonlyMap<ItemId, readonly [Outcome, ...Outcome[]]> {
  const byItem = new Map<ItemId, readonly [Outcome, ...Outcome[]]>();
  const standing = Object.values(outcomes).filter(({ deleted }) => !deleted);
  for (const outcome of standing.sort(later)) {
    const before = byItem.get(outcome.item);
    byItem.set(outcome.item, before ? [...before, outcome] : [outcome]);
  }
  return byItem;
}

/** The same order on every computer. */
function later(a: Outcome, b: Outcome): number {
  if (a.recordedAt !== b.recordedAt) return a.recordedAt > b.recordedAt ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
