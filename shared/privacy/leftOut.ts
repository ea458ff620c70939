import type { Mission } from '../model/mission';
import { privateFieldOf, type PrivateField } from './privateField';

/** What a copy holds of one collection, and what it leaves out of it. */
export interface CollectionShare {
  readonly collection: CopiedCollection;
  /** Records that stand in the mission, deleted ones aside. */
  readonly total: number;
  readonly copied: number;
}

/** A field that says something in the mission and nothing in the copy, and in how many records. */
export interface FieldLeftOut {
  readonly collection: CopiedCollection;
  readonly field: PrivateField;
  readonly records: number;
}

export const copiedCollections = [
  'items',
  'organisations',
  'people',
  'delegates',
  'groups',
  'venues',
  'rooms',
  'supportRequests',
  'tasks',
  'announcements',
  'guests',
  'budgetLines',
] as const;
export type CopiedCollection = (typeof copiedCollections)[number];

type Fields = Readonly<Record<string, unknown>>;

/** How much of each collection is in the copy. */
export function sharesOf(mission: Mission, copy: Mission): readonly CollectionShare[] {
  return copiedCollections.map((collection) => ({
    collection,
    total: standing(mission, collection).length,
    copied: standing(copy, collection).length,
  }));
}

/** Which fields of the records that were copied are left out, the most frequent first. */
export function fieldsLeftOut(mission: Mission, copy: Mission): readonly FieldLeftOut[] {
  return copiedCollections.flatMap((collection) => {
    const counts = new Map<PrivateField, number>();
    const copies = copy[collection] as Readonly<Record<string, Fields>>;
    for (const [id, record] of standing(mission, collection)) {
      const kept = copies[id];
      if (!kept) continue;
      for (const field of fieldsOnlyIn(record, kept)) counts.set(field, (counts.get(field) ?? 0) + 1);
    }
    const fields = [...counts].map(([field, records]) => ({ collection, field, records }));
    return fields.sort((one, other) => other.records - one.records);
  });
}

function fieldsOnlyIn(record: Fields, kept: Fields): ReadonlySet<PrivateField> {
  const names = Object.keys(record).filter((field) => says(record[field]) && !says(kept[field]));
  return new Set(names.flatMap((field) => privateFieldOf(field) ?? []));
}

function standing(mission: Mission, collection: CopiedCollection): readonly (readonly [string, Fields])[] {
  return Object.entries(mission[collection] as Readonly<Record<string, Fields>>).filter(([, { deleted }]) => !deleted);
}

function says(value: unknown): boolean {
  if (value === undefined || value === false || value === '') return false;
  return typeof value !== 'object' || value === null || Object.keys(value).length > 0;
}
