import type { DecodedChange } from '@automerge/automerge';
import { isCollectionName } from '../../shared/commands/frame/collections';
import type { ChangedNoun } from '../../shared/history/recordChange';
import type { DocumentReader } from './documentReader';

/** One record that a change wrote, and which of its fields. */
export interface ChangedRecord {
  readonly noun: ChangedNoun;
  readonly id: string;
  readonly fields: ReadonlySet<string>;
  /** Whether the change put it there. */
  readonly isNew: boolean;
}

type Draft = { -readonly [Key in keyof ChangedRecord]: ChangedRecord[Key] } & { readonly fields: Set<string> };

/** The records that a change of the document wrote, in the order in which it first did. */
export function changedRecords(reader: DocumentReader, change: DecodedChange): readonly ChangedRecord[] {
  const paths = new Map<string, readonly string[]>();
  const changed = new Map<string, Draft>();
  const pathOf = (object: string) => {
    const known = paths.get(object) ?? reader.pathOf(object);
    paths.set(object, known);
    return known;
  };
  change.ops.forEach(({ action, obj, key }, index) => {
    const path = [...pathOf(obj), key];
    if (action === 'makeMap') paths.set(`${change.startOp + index}@${change.actor}`, path);
    const place = placeOf(path);
    if (!place) return;
    const name = `${place.noun}/${place.id}`;
    const record = changed.get(name) ?? { noun: place.noun, id: place.id, fields: new Set<string>(), isNew: false };
    if (place.field !== undefined) record.fields.add(place.field);
    else if (action === 'makeMap') record.isNew = true;
    changed.set(name, record);
  });
  return [...changed.values()];
}

function placeOf(path: readonly string[]): { noun: ChangedNoun; id: string; field: string | undefined } | undefined {
  const [first = '', id, field] = path;
  if (!isCollectionName(first)) return { noun: 'mission', id: '', field: first };
  return id === undefined ? undefined : { noun: first, id, field };
}
