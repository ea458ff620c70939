import type { Task } from '../model/task';
import type { FieldOfHistory, Unsaid } from './fieldKind';

/** What the history says of what is to be done. */
export const taskFields: Readonly<Record<Exclude<keyof Task, 'deleted'>, FieldOfHistory | Unsaid>> = {
  id: 'kept by the application',
  titleFr: { kind: 'text', label: 'tasks:field.titleFr' },
  titleEn: { kind: 'text', label: 'tasks:field.titleEn' },
  due: { kind: 'date', label: 'tasks:field.due' },
  doneOn: { kind: 'date', label: 'tasks:field.doneOn' },
  side: { kind: { words: 'common:taskSide' }, label: 'tasks:field.side' },
  owner: { kind: { one: 'people' }, label: 'tasks:field.owner' },
  ownerName: { kind: 'text', label: 'tasks:field.owner' },
  item: { kind: { one: 'items' }, label: 'tasks:field.item' },
  supportRequest: { kind: { one: 'supportRequests' }, label: 'tasks:field.supportRequest' },
  agreement: { kind: { one: 'agreements' }, label: 'tasks:field.agreement' },
  audience: { kind: { words: 'common:audience' }, label: 'tasks:field.audience' },
  step: 'kept by the application',
  notes: { kind: 'prose', label: 'tasks:field.notes' },
};
