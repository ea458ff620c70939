import { z } from 'zod';
import { paperSchema } from '../model/paper';

/** In which language the public programme is written, and for which paper. */
export const programmeRequestSchema = z.strictObject({
  language: z.enum(['fr', 'en', 'both']),
  paper: paperSchema,
});
export type ProgrammeRequest = z.infer<typeof programmeRequestSchema>;
