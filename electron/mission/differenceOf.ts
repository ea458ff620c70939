import type { Patch } from 'immer';

type Tree = Readonly<Record<string, unknown>>;

/** The patches that lead from one mission to another, as immer would have recorded them: after a merge with another copy. */
export function differenceOf(before: object, after: object): readonly Patch[] {
  const patches: Patch[] = [];
  collect(before as Tree, after as Tree, [], patches);
  return patches;
}

function collect(before: Tree, after: Tree, path: readonly string[], patches: Patch[]): void {
  for (const key of Object.keys(before))
    if (!Object.hasOwn(after, key)) patches.push({ op: 'remove', path: [...path, key] });
  for (const [key, value] of Object.entries(after)) {
    const standing = before[key];
    if (standing === value) continue;
    if (isTree(standing) && isTree(value)) collect(standing, value, [...path, key], patches);
    else patches.push({ op: Object.hasOwn(before, key) ? 'replace' : 'add', path: [...path, key], value });
  }
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null;
}
