import type { Heads } from '@automerge/automerge';
import { fieldsOfHistory } from '../../shared/history/fieldsOfHistory';
import type { RecordAct } from '../../shared/history/recordChange';
import { changedRecords, type ChangedRecord } from './changedRecords';
import type { ChangeMessage } from './changeMessage';
import type { DocumentReader } from './documentReader';

/** One change of the document that an entry of the history stands for. */
export interface HistoryStep {
  readonly hash: string;
  /** The changes after which it was made. */
  readonly deps: Heads;
  readonly message: Exclude<ChangeMessage, { kind: 'create' }>;
}

/** A record that the steps of an entry wrote: before the first that did, and after the last. */
export interface EntryRecord extends ChangedRecord {
  readonly before: Heads;
  readonly after: Heads;
}

/** The records that steps of one entry wrote, taken together, in the order in which they first did. */
export function entryRecords(reader: DocumentReader, steps: readonly HistoryStep[]): readonly EntryRecord[] {
  const records = new Map<string, EntryRecord>();
  for (const { hash, deps } of steps) {
    const change = reader.change(hash);
    for (const record of change ? changedRecords(reader, change) : []) {
      const name = `${record.noun}/${record.id}`;
      const known = records.get(name);
      const fields = new Set([...(known?.fields ?? []), ...record.fields]);
      records.set(name, { ...(known ?? { ...record, before: deps }), fields, after: [hash] });
    }
  }
  return [...records.values()].filter(isSeen);
}

/** What became of a record, without reading it where its fields tell. */
export function actOf(reader: DocumentReader, { noun, id, fields, isNew, after }: EntryRecord): RecordAct {
  if (isNew) return 'added';
  if (noun === 'mission' || !fields.has('deleted')) return 'changed';
  return reader.at(after).record(noun, id)?.['deleted'] === true ? 'deleted' : 'restored';
}

/** Whether anything was written that a person sees; not only what the application keeps for calendar programs. */
function isSeen({ noun, fields, isNew }: EntryRecord): boolean {
  if (isNew || fields.has('deleted')) return true;
  const said: Readonly<Record<string, unknown>> = fieldsOfHistory[noun];
  return [...fields].some((field) => Object.hasOwn(said, field) && typeof said[field] === 'object');
}
