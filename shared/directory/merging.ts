import { commandSchema, type Command } from '../commands/commands';
import type { Organisation } from '../model/organisation';
import type { Person } from '../model/person';
import { tagsOf, type Tags } from '../model/tags';
import { sharedFields, type SharedCollection, type SharedField, type SharedRecord } from './sharedFields';

/** What is compared of two records: what missions share, and what only the directory says. */
export type ComparedField = SharedField | 'organisation' | 'notes';

/** A field in which two records differ, with the value of each; undefined where one says nothing. */
export interface Comparison {
  readonly field: ComparedField;
  readonly values: readonly [string | undefined, string | undefined];
}

const compared: { readonly [Name in SharedCollection]: readonly ComparedField[] } = {
  organisations: [...sharedFields.organisations, 'notes'],
  people: ['givenName', 'familyName', 'organisation', ...sharedFields.people.slice(2), 'notes'],
};

/** The fields in which two records differ. Tags are left aside: they come together. */
export function comparisonOf(
  collection: SharedCollection,
  one: SharedRecord,
  other: SharedRecord,
): readonly Comparison[] {
  return compared[collection].flatMap((field): readonly Comparison[] => {
    const values = [valueIn(one, field), valueIn(other, field)] as const;
    return field === 'tags' || values[0] === values[1] ? [] : [{ field, values }];
  });
}

/** Which of two stays where nobody has chosen: 1 only where the first says nothing, or less than « other ». */
export function firstChoice({ field, values: [one, other] }: Comparison): 0 | 1 {
  const isGap = one === undefined || (field === 'kind' && one === 'other');
  return isGap && other !== undefined ? 1 : 0;
}

/** The fuller of two stays; both say as much: the first. */
export function keptFirst(
  collection: SharedCollection,
  one: SharedRecord,
  other: SharedRecord,
): readonly [SharedRecord, SharedRecord] {
  const filled = (record: SharedRecord): number =>
    compared[collection].filter((field) => valueIn(record, field) !== undefined).length;
  return filled(other) > filled(one) ? [other, one] : [one, other];
}

/**
 * The edit that makes one record of two.
 *
 * @param taken the fields whose value comes from the one that goes
 */
export function mergeCommand(
  collection: SharedCollection,
  kept: SharedRecord,
  dropped: SharedRecord,
  taken: ReadonlySet<ComparedField>,
): Command {
  const changes: Record<string, unknown> = membershipsOf(kept, dropped);
  // A name can be empty, not absent.
  for (const field of taken) changes[field] = valueIn(dropped, field) ?? (field.endsWith('Name') ? '' : null);
  const tags = togetherOf(kept.tags, dropped.tags);
  if (tags) changes['tags'] = tags;
  const name = collection === 'organisations' ? 'merge-organisations' : 'merge-people';
  return commandSchema.parse({ name, payload: { kept: kept.id, dropped: dropped.id, changes } });
}

function valueIn(record: SharedRecord, field: ComparedField): string | undefined {
  return (record as Readonly<Partial<Record<ComparedField, string>>>)[field] || undefined;
}

function togetherOf(one: Tags | undefined, other: Tags | undefined): Tags | undefined {
  return other === undefined ? undefined : tagsOf([one, other].filter(Boolean).join(', '));
}

/** An organisation is a member where either was; not of itself. */
function membershipsOf(kept: Organisation | Person, dropped: Organisation | Person): Record<string, unknown> {
  if (!('memberOf' in kept) || !('memberOf' in dropped)) return {};
  const all = Object.keys({ ...kept.memberOf, ...dropped.memberOf }).filter(
    (id) => id !== kept.id && id !== dropped.id,
  );
  return { memberOf: Object.fromEntries(all.map((id) => [id, true])) };
}
