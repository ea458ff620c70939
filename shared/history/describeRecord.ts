import type { FieldOfHistory, Unsaid } from './fieldKind';
import { fieldChanges } from './fieldChange';
import { fieldsOfHistory } from './fieldsOfHistory';
import type { MissionThen, PlainRecord } from './missionThen';
import { nameOfRecord } from './nameThen';
import { participantsChange } from './participantsChange';
import type { ChangedNoun, FieldChange, RecordAct, RecordChange } from './recordChange';

/** One record before and after somebody's edit, and the mission around it at both moments. */
export interface RecordStep {
  readonly noun: ChangedNoun;
  readonly id: string;
  readonly before: PlainRecord | undefined;
  readonly after: PlainRecord | undefined;
  /** The fields that the edit wrote: others may have written the rest meanwhile. */
  readonly touched: ReadonlySet<string>;
  readonly thenBefore: MissionThen;
  readonly thenAfter: MissionThen;
}

/** What an edit did to a record, or null where it did nothing that a person would see. */
export function describeRecord(step: RecordStep): RecordChange | null {
  const act = actOf(step);
  if (act === null) return null;
  const fields = fieldsOf(step, act);
  if (act === 'changed' && fields.length === 0) return null;
  return { noun: step.noun, id: step.id, name: nameIn(step, act), act, fields };
}

function actOf({ before, after }: RecordStep): RecordAct | null {
  const [was, is] = [isThere(before), isThere(after)];
  if (was) return is ? 'changed' : 'deleted';
  if (!is) return null;
  return before ? 'restored' : 'added';
}

function isThere(record: PlainRecord | undefined): boolean {
  return record !== undefined && record['deleted'] !== true;
}

/** What was changed is called as it was before, what came as it came. */
function nameIn({ noun, before, after, thenBefore, thenAfter }: RecordStep, act: RecordAct) {
  const isNew = act === 'added' || act === 'restored';
  return isNew ? nameOfRecord(thenAfter, noun, after ?? {}) : nameOfRecord(thenBefore, noun, before ?? {});
}

function fieldsOf(step: RecordStep, act: RecordAct): readonly FieldChange[] {
  const before = act === 'added' || act === 'restored' ? {} : (step.before ?? {});
  const after = act === 'deleted' ? {} : (step.after ?? {});
  const sides = { before, after, thenBefore: step.thenBefore, thenAfter: step.thenAfter };
  const isSaid = (field: string) => act !== 'changed' || step.touched.has(field);
  const table: Readonly<Record<string, FieldOfHistory | Unsaid>> = fieldsOfHistory[step.noun];
  return Object.entries(table).flatMap(([field, said]) => {
    if (typeof said === 'string' || (said.kind === 'order' && act !== 'changed')) return [];
    if (field === 'everyone') return whoTakesPart.some(isSaid) ? participantsChange(said.label, sides) : [];
    return isSaid(field) && !(step.noun === 'items' && whoTakesPart.includes(field))
      ? fieldChanges(said, field, sides)
      : [];
  });
}

const whoTakesPart: readonly string[] = ['everyone', 'groups', 'delegates'];
