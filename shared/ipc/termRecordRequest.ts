import { z } from 'zod';
import { termIdSchema } from '../model/identifier';
import { missionEvidenceSchema, mostMissionsInRecord } from '../model/missionEvidence';
import { paperSchema } from '../model/paper';

/** The record of what was done under an agreement in one of its terms; without a term, in the one that the mission falls into or follows. */
export const termRecordRequestSchema = z.strictObject({
  document: z.literal('term-record'),
  term: termIdSchema.nullable(),
  readers: z.enum(['partner', 'coordinators']),
  language: z.enum(['fr', 'en', 'both']),
  paper: paperSchema,
  /** What other missions of the term show. */
  others: z.array(missionEvidenceSchema).max(mostMissionsInRecord),
});
export type TermRecordRequest = z.infer<typeof termRecordRequestSchema>;
