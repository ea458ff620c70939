import type { Patch } from 'immer';
import { isImmutableString } from '@automerge/automerge';
import { toDocumentValue, type DocumentRecord, type DocumentValue, type PlainValue } from './documentValue';

/**
 * Writes the patches of an edit into an Automerge document that is being changed. An object that stands already is
 * changed key by key, never replaced: another copy's edit inside a replaced object would vanish without a trace.
 */
export function writePatches(root: DocumentRecord, patches: readonly Patch[]): void {
  for (const { op, path, value } of patches) {
    const owner = ownerOf(root, path);
    const key = String(path[path.length - 1]);
    if (op === 'remove' || value === undefined) delete owner[key];
    else writeValue(owner, key, value as PlainValue);
  }
}

function ownerOf(root: DocumentRecord, path: readonly (string | number)[]): DocumentRecord {
  let owner = root;
  for (const key of path.slice(0, -1)) {
    const next = owner[key];
    if (!isRecord(next)) throw new Error(`The document has no ${path.join('/')}`);
    owner = next;
  }
  return owner;
}

function writeValue(owner: DocumentRecord, key: string, value: PlainValue): void {
  const standing = owner[key];
  if (typeof value !== 'object' || !isRecord(standing)) {
    owner[key] = toDocumentValue(value);
    return;
  }
  for (const name of Object.keys(standing)) if (!Object.hasOwn(value, name)) delete standing[name];
  for (const [name, part] of Object.entries(value)) {
    if (part !== undefined && !isSame(standing[name], part)) writeValue(standing, name, part);
  }
}

function isSame(standing: DocumentValue | undefined, value: PlainValue): boolean {
  return isImmutableString(standing) ? standing.val === value : standing === value;
}

function isRecord(value: DocumentValue | undefined): value is DocumentRecord {
  return typeof value === 'object' && !isImmutableString(value);
}
