import { ImmutableString, isImmutableString } from '@automerge/automerge';

/** Mission data as plain JSON values; arrays do not occur in the model. */
export type PlainValue = string | number | boolean | { [key: string]: PlainValue };

/** The same as it stands in an Automerge document. */
export type DocumentValue = ImmutableString | number | boolean | { [key: string]: DocumentValue };
export type DocumentRecord = { [key: string]: DocumentValue };

/**
 * Text goes in as one immutable scalar: two people's edits of one text then show as a conflict with both values, where
 * Automerge's usual text would interleave their letters. It is also what keeps 5,000 items loading within the target.
 */
export function toDocumentValue(value: PlainValue): DocumentValue {
  if (typeof value === 'string') return new ImmutableString(value);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => (part === undefined ? [] : [[key, toDocumentValue(part)]])),
  );
}

/**
 * What an Automerge document holds, as plain JSON; whether it is a mission is for the schema to say. A list is left as it
 * is, for the schema to refuse: as a record, the two million entries of a hostile one took a quarter of a minute to check.
 */
export function fromDocumentValue(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  if (isImmutableString(value)) return value.val;
  const plain: Record<string, unknown> = {};
  const parts = value as Record<string, unknown>;
  for (const key of Object.keys(parts)) plain[key] = fromDocumentValue(parts[key]);
  return plain;
}
