import type { CollectionName } from '../commands/domainError';
import type { Sides } from './fieldChange';
import { nameThen } from './nameThen';
import type { HistoryValue } from './recordChange';

export interface SetDifference {
  readonly added: readonly HistoryValue[];
  readonly removed: readonly HistoryValue[];
}

/** Who or what came into a set and went out of it, by the names of then. */
export function setDifference(of: CollectionName, before: unknown, after: unknown, sides: Sides): SetDifference {
  const [was, is] = [membersOf(before), membersOf(after)];
  const named = (ids: readonly string[], then: Sides['thenAfter']) =>
    ids.map((id) => ({ kind: 'name', name: nameThen(then, of, id) }) as const);
  return {
    added: named(
      is.filter((id) => !was.includes(id)),
      sides.thenAfter,
    ),
    removed: named(
      was.filter((id) => !is.includes(id)),
      sides.thenBefore,
    ),
  };
}

function membersOf(set: unknown): readonly string[] {
  return typeof set === 'object' && set !== null ? Object.keys(set) : [];
}
