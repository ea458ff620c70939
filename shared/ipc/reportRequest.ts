import { z } from 'zod';
import { paperSchema } from '../model/paper';

/** For whom the mission report is written, and how. */
export const reportRequestSchema = z.strictObject({
  audience: z.enum(['coordinators', 'partner']),
  language: z.enum(['fr', 'en', 'both']),
  paper: paperSchema,
});
export type ReportRequest = z.infer<typeof reportRequestSchema>;
