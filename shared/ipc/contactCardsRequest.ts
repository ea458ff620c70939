import { z } from 'zod';
import { organisationIdSchema, personIdSchema } from '../model/identifier';
import { recipientsLimit } from './recipientsLimit';

/** Whose cards to write, and for whom. */
export const contactCardsRequestSchema = z.strictObject({
  source: z.enum(['mission', 'directory']),
  table: z.enum(['organisations', 'people']),
  /** Those of the table; what is not there any more is left out. */
  of: z
    .array(z.union([organisationIdSchema, personIdSchema]))
    .min(1)
    .max(recipientsLimit),
  /** The delegation does not get private telephones. */
  audience: z.enum(['coordinators', 'delegation']),
});
export type ContactCardsRequest = z.infer<typeof contactCardsRequestSchema>;
