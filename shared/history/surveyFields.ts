import type { SurveyAnswer } from '../model/surveyAnswer';
import type { FieldKind, FieldOfHistory, Unsaid } from './fieldKind';

const unsaid: Unsaid = 'kept by the application';
const as = (kind: FieldKind, label: string): FieldOfHistory => ({ kind, label });

/** What the history says of what a company answered. */
export const surveyFields: Readonly<Record<Exclude<keyof SurveyAnswer, 'deleted'>, FieldOfHistory | Unsaid>> = {
  id: unsaid,
  organisation: as({ one: 'organisations' }, 'survey:column.organisation'),
  organising: as('number', 'survey:column.organising'),
  meetings: as('number', 'survey:column.meetings'),
  support: as('number', 'survey:column.support'),
  benefits: as('number', 'survey:column.benefits'),
  usefulContacts: as('number', 'survey:column.usefulContacts'),
  expectedBusiness: as('money', 'survey:column.expectedBusiness'),
  toImprove: as('prose', 'survey:column.toImprove'),
  comment: as('prose', 'survey:column.comment'),
  // The line of the change says when.
  recordedAt: unsaid,
};
