import { z } from 'zod';
import { delegateIdSchema, organisationIdSchema } from '../model/identifier';
import { recipientsLimit } from './recipientsLimit';

/** Which spreadsheets to write. */
export const workbookRequestSchema = z.strictObject({
  document: z.literal('missing-details'),
  /** Organisations to ask, and delegates of none; one file each, and none for whom nothing is missing any more. */
  of: z
    .array(z.union([organisationIdSchema, delegateIdSchema]))
    .min(1)
    .max(recipientsLimit),
});
export type WorkbookRequest = z.infer<typeof workbookRequestSchema>;
