import { z } from 'zod';
import { organisationIdSchema } from '../model/identifier';
import { paperSchema } from '../model/paper';
import { recipientsLimit } from './recipientsLimit';

/** Of which supporters to print what was asked of them, and for whom; none named means all of them. */
export const supportSheetRequestSchema = z.strictObject({
  document: z.literal('support-sheet'),
  supporters: z.array(organisationIdSchema).max(recipientsLimit),
  readers: z.enum(['hosts', 'coordinators']),
  language: z.enum(['fr', 'en', 'both']),
  paper: paperSchema,
});
export type SupportSheetRequest = z.infer<typeof supportSheetRequestSchema>;
