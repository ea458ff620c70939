import type { Sides } from './fieldChange';
import type { FieldKind } from './fieldKind';
import { nameThen } from './nameThen';
import type { HistoryValue } from './recordChange';

export interface SetDifference {
  readonly added: readonly HistoryValue[];
  readonly removed: readonly HistoryValue[];
}

type SetKind = Extract<FieldKind, { readonly many: unknown } | { readonly manyWords: unknown }>;

/** Who or what came into a set and went out of it, by the names of then. */
export function setDifference(kind: SetKind, before: unknown, after: unknown, sides: Sides): SetDifference {
  const [was, is] = [membersOf(before), membersOf(after)];
  const named = (ids: readonly string[], then: Sides['thenAfter']) => ids.map((id) => memberValue(kind, id, then));
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

function memberValue(kind: SetKind, id: string, then: Sides['thenAfter']): HistoryValue {
  if ('manyWords' in kind) return { kind: 'word', key: `${kind.manyWords}.${id}` };
  return { kind: 'name', name: nameThen(then, kind.many, id) };
}

function membersOf(set: unknown): readonly string[] {
  return typeof set === 'object' && set !== null ? Object.keys(set) : [];
}
