import type { Clause } from '../model/clause';
import type { Term } from '../model/term';
import type { FieldKind, FieldOfHistory, Unsaid } from './fieldKind';

const unsaid: Unsaid = 'kept by the application';
const as = (kind: FieldKind, label: string): FieldOfHistory => ({ kind, label });

type FieldsOf<T> = Readonly<Record<Exclude<keyof T, 'deleted'>, FieldOfHistory | Unsaid>>;

/** What the history says of a clause of an agreement. */
export const clauseFields: FieldsOf<Clause> = {
  id: unsaid,
  // A clause stays in its agreement.
  agreement: unsaid,
  titleFr: as('text', 'agreements:field.titleFr'),
  titleEn: as('text', 'agreements:field.titleEn'),
  kind: as({ words: 'agreements:clause' }, 'clauses:field.kind'),
  textFr: as('prose', 'clauses:field.textFr'),
  textEn: as('prose', 'clauses:field.textEn'),
  order: as('order', 'history:field.order'),
  items: as({ many: 'items' }, 'clauses:field.items'),
  claims: as({ many: 'claims' }, 'clauses:field.claims'),
  outcomes: as({ many: 'outcomes' }, 'clauses:field.outcomes'),
  notes: as('prose', 'agreements:field.notes'),
};

/** And of a term. */
export const termFields: FieldsOf<Term> = {
  id: unsaid,
  // The heading of the change names the agreement already.
  agreement: unsaid,
  firstDay: as('date', 'agreements:field.firstDay'),
  lastDay: as('date', 'agreements:field.lastDay'),
  signedOn: as('date', 'agreements:field.signedOn'),
  placeFr: as('text', 'agreements:field.placeFr'),
  placeEn: as('text', 'agreements:field.placeEn'),
};
