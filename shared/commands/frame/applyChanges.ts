import type { Changes } from './changesOf';

type Fields = Record<string, unknown>;

/**
 * Sets, clears or leaves each field of a draft record. Sets and tables are changed key by key, never replaced: an edit
 * inside an object that another copy replaced would vanish when the two are merged.
 */
export function applyChanges<T extends object>(draft: T, changes: Changes<T>): void {
  const record = draft as Fields;
  for (const [field, value] of Object.entries(changes as Fields)) {
    if (value === undefined) continue;
    if (value === null) delete record[field];
    else if (isTable(value) && isTable(record[field])) reconcile(record[field], value);
    else record[field] = value;
  }
}

function isTable(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function reconcile(draft: Fields, wanted: Fields): void {
  for (const key of Object.keys(draft)) if (!Object.hasOwn(wanted, key)) delete draft[key];
  for (const [key, value] of Object.entries(wanted)) draft[key] = value;
}
