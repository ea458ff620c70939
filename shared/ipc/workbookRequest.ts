import { z } from 'zod';
import { delegateIdSchema, itemIdSchema, organisationIdSchema } from '../model/identifier';
import { recipientsLimit } from './recipientsLimit';

/** One spreadsheet to fill in for each of those who are asked. */
export const missingDetailsRequestSchema = z.strictObject({
  document: z.literal('missing-details'),
  /** Organisations to ask, and delegates of none; one file each, and none for whom nothing is missing any more. */
  of: z
    .array(z.union([organisationIdSchema, delegateIdSchema]))
    .min(1)
    .max(recipientsLimit),
});
export type MissingDetailsRequest = z.infer<typeof missingDetailsRequestSchema>;

/** One spreadsheet for each company that the survey asks. */
export const surveyRequestSchema = z.strictObject({
  document: z.literal('survey'),
  of: z.array(organisationIdSchema).min(1).max(recipientsLimit),
});
type SurveyRequest = z.infer<typeof surveyRequestSchema>;

/** All travel lists as one spreadsheet, for the coordinators; or the guest list of one activity, or all of it with what it costs. */
export const peopleListsRequestSchema = z.strictObject({
  document: z.literal('people-lists'),
  guestsOf: itemIdSchema.exactOptional(),
  jointOf: itemIdSchema.exactOptional(),
});

export type PeopleListsRequest = z.infer<typeof peopleListsRequestSchema>;

/** Which spreadsheets to write. */
export type WorkbookRequest = MissingDetailsRequest | SurveyRequest | PeopleListsRequest;
