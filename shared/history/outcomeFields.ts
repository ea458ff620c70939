import type { FollowUp } from '../model/followUp';
import type { Outcome } from '../model/outcome';
import type { FieldKind, FieldOfHistory, Unsaid } from './fieldKind';

const unsaid: Unsaid = 'kept by the application';
const as = (kind: FieldKind, label: string): FieldOfHistory => ({ kind, label });

type FieldsOf<T> = Readonly<Record<Exclude<keyof T, 'deleted'>, FieldOfHistory | Unsaid>>;

/** What the history says of what came of a meeting. */
const outcomeFields: FieldsOf<Outcome> = {
  id: unsaid,
  item: as({ one: 'items' }, 'outcomes:field.item'),
  attendance: as({ words: 'common:attendance' }, 'outcomes:field.attendance'),
  result: as({ words: 'common:outcomeResult' }, 'outcomes:field.result'),
  amount: as('money', 'outcomes:field.amount'),
  notes: as('prose', 'outcomes:field.notes'),
  // The line of the change says when.
  recordedAt: unsaid,
};

/** And of what is still to be done about it. */
const followUpFields: FieldsOf<FollowUp> = {
  id: unsaid,
  item: as({ one: 'items' }, 'outcomes:field.item'),
  what: as('text', 'outcomes:field.what'),
  owner: as({ one: 'people' }, 'outcomes:field.owner'),
  due: as('date', 'outcomes:field.due'),
  doneOn: as('date', 'outcomes:field.doneOn'),
};

/** The collections of what came of meetings. */
export const meetingFields = { outcomes: outcomeFields, followUps: followUpFields };
