import {
  getBackend,
  getChangesMetaSince,
  getObjectId,
  isImmutableString,
  type ChangeMetadata,
} from '@automerge/automerge';
import type { MissionDocument } from './missionDocument';

/** A record of the document, or a set in one, and the key in it. */
export interface FieldPlace {
  readonly owner: Readonly<Record<string, unknown>>;
  /** Of the field: the owner's own path and the key. */
  readonly path: readonly string[];
}

interface Field {
  readonly obj: string;
  readonly key: string;
}

/**
 * The fields that more than one of the changes made apart has set: only there can two values stand beside each other.
 * Asking Automerge about each field of 5,000 items took two seconds in which nothing could be saved.
 */
export function fieldsSetApart(document: MissionDocument): readonly FieldPlace[] {
  const handle = getBackend(document);
  const set = new Set<string>();
  const setTwice = new Map<string, Field>();
  for (const hash of madeApart(getChangesMetaSince(document, []))) {
    const here = new Map<string, Field>();
    for (const { obj, key } of handle.getDecodedChangeByHash(hash)?.ops ?? []) here.set(`${obj} ${key}`, { obj, key });
    for (const [name, field] of here) if (set.has(name)) setTwice.set(name, field);
    for (const name of here.keys()) set.add(name);
  }
  return [...setTwice.values()]
    .flatMap((field) => placeOf(document, field))
    .sort((one, other) => (one.path.join('\n') < other.path.join('\n') ? -1 : 1));
}

/**
 * The changes beside which another was made: neither knew of the other. `changes` name causes before consequences. All
 * others know everything before them and are known to everything after.
 */
function madeApart(changes: readonly ChangeMetadata[]): readonly string[] {
  const positions = new Map(changes.map(({ hash }, index) => [hash, index]));
  const heads = new Set<string>();
  const knowsAllBefore = changes.map(({ hash, deps }) => {
    for (const dep of deps) heads.delete(dep);
    heads.add(hash);
    return heads.size === 1;
  });
  let earliestCause = changes.length;
  const apart: string[] = [];
  for (const [index, { hash, deps }] of [...changes.entries()].reverse()) {
    if (!knowsAllBefore[index] || earliestCause < index) apart.push(hash);
    earliestCause = Math.min(earliestCause, ...deps.map((dep) => positions.get(dep) ?? 0));
  }
  return apart;
}

/** Where a field stands in the document; nowhere if what held it has been replaced. */
function placeOf(document: MissionDocument, { obj, key }: Field): readonly FieldPlace[] {
  const above = obj === '_root' ? [] : getBackend(document).objInfo(obj).path?.map(String);
  let owner: unknown = document;
  for (const name of above ?? []) owner = isBranch(owner) ? owner[name] : undefined;
  if (!above || !isBranch(owner) || getObjectId(owner) !== obj) return [];
  return [{ owner, path: [...above, key] }];
}

export function isBranch(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !isImmutableString(value);
}
