import { z } from 'zod';
import { briefPartSchema } from '../model/briefPart';
import { delegateIdSchema } from '../model/identifier';
import { paperSchema } from '../model/paper';
import { recipientsLimit } from './recipientsLimit';

/** Which document to print, for whom, in which language, on which paper. */
export const briefRequestSchema = z.strictObject({
  document: z.enum(['delegation-brief', 'pocket-itinerary', 'meeting-dossiers']),
  /** Of what each has a copy of their own: whose. Empty means every delegate who has not withdrawn. */
  delegates: z.array(delegateIdSchema).max(recipientsLimit),
  language: z.enum(['recipient', 'fr', 'en', 'both']),
  paper: paperSchema,
  parts: z.array(briefPartSchema).max(briefPartSchema.options.length),
  includeTentative: z.boolean(),
});
export type BriefRequest = z.infer<typeof briefRequestSchema>;
