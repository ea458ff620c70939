import type { SupportRequest } from '../model/supportRequest';
import type { FieldOfHistory, Unsaid } from './fieldKind';

/** What the history says of support that is asked for. */
export const supportFields: Readonly<Record<Exclude<keyof SupportRequest, 'deleted'>, FieldOfHistory | Unsaid>> = {
  id: 'kept by the application',
  titleFr: { kind: 'text', label: 'support:field.titleFr' },
  titleEn: { kind: 'text', label: 'support:field.titleEn' },
  kind: { kind: { words: 'common:supportKind' }, label: 'support:field.kind' },
  standing: { kind: 'standing', label: 'support:field.standing' },
  supporter: { kind: { one: 'organisations' }, label: 'support:field.supporter' },
  contact: { kind: { one: 'people' }, label: 'support:field.contact' },
  owner: { kind: { one: 'people' }, label: 'support:field.owner' },
  items: { kind: { many: 'items' }, label: 'support:field.items' },
  quantity: { kind: 'number', label: 'support:field.quantity' },
  due: { kind: 'date', label: 'support:field.due' },
  detailsFr: { kind: 'prose', label: 'support:field.detailsFr' },
  detailsEn: { kind: 'prose', label: 'support:field.detailsEn' },
  cost: { kind: 'money', label: 'support:field.cost' },
  paidBy: { kind: { one: 'organisations' }, label: 'support:field.paidBy' },
  benefit: { kind: { one: 'benefits' }, label: 'support:field.benefit' },
  clause: { kind: { one: 'clauses' }, label: 'support:field.clause' },
  audience: { kind: { words: 'common:audience' }, label: 'support:field.audience' },
  notes: { kind: 'prose', label: 'support:field.notes' },
};
