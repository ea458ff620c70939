import { z } from 'zod';
import { itemIdSchema } from '../model/identifier';
import { paperSchema } from '../model/paper';
import { recipientsLimit } from './recipientsLimit';

/** Of which visits to print the lists of visitors that their hosts want; none named means all that are wanted. */
export const accessListRequestSchema = z.strictObject({
  document: z.literal('access-list'),
  visits: z.array(itemIdSchema).max(recipientsLimit),
  language: z.enum(['fr', 'en', 'both']),
  paper: paperSchema,
});
export type AccessListRequest = z.infer<typeof accessListRequestSchema>;
