import { z } from 'zod';
import { field } from './field';
import { organisationIdSchema, surveyAnswerIdSchema } from './identifier';
import { instantSchema } from './instant';
import { moneySchema } from './money';
import { proseSchema } from './text';

/** What companies give a mark to, in the order of the questions. */
export const surveyRatings = ['organising', 'meetings', 'support', 'benefits'] as const;
export const surveyQuestions = [
  ...surveyRatings,
  'usefulContacts',
  'expectedBusiness',
  'toImprove',
  'comment',
] as const;
export type SurveyQuestion = (typeof surveyQuestions)[number];

/** From 1, not satisfied at all, to 5, very satisfied. */
const markSchema = z.int().min(1).max(5);

/**
 * What one company answered after the mission. A company has one answer; of two that came in on two computers the later counts
 * (`surveyAnswersOf`). Companies answer in confidence: no other company ever reads it.
 */
export const surveyAnswerSchema = z.strictObject({
  id: field(surveyAnswerIdSchema, 'coordinators', 'Identifier, never reused.'),
  organisation: field(organisationIdSchema, 'coordinators', 'The company that answered.'),
  organising: field(markSchema.optional(), 'coordinators', 'Mark of the organisation, 1 to 5.'),
  meetings: field(markSchema.optional(), 'coordinators', 'Mark of the meetings, 1 to 5.'),
  support: field(markSchema.optional(), 'coordinators', 'Mark of local support, 1 to 5.'),
  benefits: field(markSchema.optional(), 'coordinators', 'Mark of the benefits, 1 to 5.'),
  usefulContacts: field(z.int().min(0).max(10_000).optional(), 'coordinators', 'How many contacts were useful.'),
  expectedBusiness: field(
    moneySchema.optional(),
    'coordinators',
    'Business expected to come of it: currency (ISO 4217) and amount, `CAD 250000.00`.',
  ),
  toImprove: field(proseSchema.optional(), 'coordinators', 'What to improve.'),
  comment: field(proseSchema.optional(), 'coordinators', 'Whatever else the company says.'),
  recordedAt: field(instantSchema, 'coordinators', 'When it was last read in.'),
  deleted: field(z.literal(true).optional(), 'coordinators', 'Deleted; kept so that concurrent edits are not lost.'),
});
export type SurveyAnswer = z.infer<typeof surveyAnswerSchema>;
