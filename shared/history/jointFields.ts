import type { BudgetLine } from '../model/budgetLine';
import type { Guest } from '../model/guest';
import type { FieldKind, FieldOfHistory, Unsaid } from './fieldKind';

const unsaid: Unsaid = 'kept by the application';
const as = (kind: FieldKind, label: string): FieldOfHistory => ({ kind, label });

type FieldsOf<T> = Readonly<Record<Exclude<keyof T, 'deleted'>, FieldOfHistory | Unsaid>>;

/** What the history says of a guest of a joint activity. */
const guestFields: FieldsOf<Guest> = {
  id: unsaid,
  item: as({ one: 'items' }, 'joint:field.item'),
  invitedBy: as({ one: 'organisations' }, 'joint:field.invitedBy'),
  person: as({ one: 'people' }, 'joint:field.name'),
  name: as('text', 'joint:field.name'),
  organisation: as({ one: 'organisations' }, 'joint:field.organisation'),
  organisationName: as('text', 'joint:field.organisation'),
  role: as('text', 'joint:field.role'),
  language: as({ words: 'common:language' }, 'joint:field.language'),
  standing: as({ words: 'joint:standing' }, 'joint:field.standing'),
  needs: as('prose', 'joint:field.needs'),
  notes: as('prose', 'joint:field.notes'),
};

/** And of a line of its budget. */
const budgetLineFields: FieldsOf<BudgetLine> = {
  id: unsaid,
  item: as({ one: 'items' }, 'joint:field.item'),
  whatFr: as('text', 'joint:field.whatFr'),
  whatEn: as('text', 'joint:field.whatEn'),
  estimated: as('money', 'joint:field.estimated'),
  actual: as('money', 'joint:field.actual'),
  shares: as('order', 'joint:field.shares'),
  notes: as('prose', 'joint:field.notes'),
};

/** The collections of joint activities. */
export const jointFields = { guests: guestFields, budgetLines: budgetLineFields };
