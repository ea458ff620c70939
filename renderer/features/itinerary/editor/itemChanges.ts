import type { Command } from '../../../../shared/commands/commands';
import type { NewItem } from '../../../../shared/commands/frame/newItem';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';

type Changes = Command<'edit-item'>['payload']['changes'];

/** What the application keeps for itself, or what no form shows. */
const kept: ReadonlySet<string> = new Set([
  'id',
  'type',
  'revision',
  'changedAt',
  'deleted',
  'sourceUid',
  'sourceVersion',
  'accessListContent',
]);

/** What a form has changed of an item, field by field; `null` clears. Empty where nothing was changed. */
export function itemChanges(before: ItineraryItem, after: NewItem): Changes {
  const old = before as Readonly<Record<string, unknown>>;
  const next = after as Readonly<Record<string, unknown>>;
  const fields = [...new Set([...Object.keys(old), ...Object.keys(next)])].filter((field) => !kept.has(field));
  const changed = fields.filter((field) => !isSame(old[field], next[field]));
  return Object.fromEntries(changed.map((field) => [field, next[field] ?? null])) as Changes;
}

/** Values are texts, figures, truths, or sets of identifiers. */
function isSame(a: unknown, b: unknown): boolean {
  if (!isSet(a) || !isSet(b)) return a === b;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key));
}

function isSet(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
