import type { Patch } from 'immer';
import type { CollectionName } from '../domainError';
import { isCollectionName } from './collections';

/** One record that patches changed, added or removed. */
export interface TouchedRecord {
  readonly collection: CollectionName;
  readonly id: string;
}

/** The records that patches touch, each once, in the order of their first change. */
export function touchedRecords(patches: readonly Patch[]): readonly TouchedRecord[] {
  const touched = new Map<string, TouchedRecord>();
  for (const { path } of patches) {
    const [collection, id] = path;
    if (isCollectionName(collection) && typeof id === 'string') touched.set(`${collection}/${id}`, { collection, id });
  }
  return [...touched.values()];
}
