import { z } from 'zod';
import { missionFiguresSchema, mostCompared } from '../model/missionFigures';
import { paperSchema } from '../model/paper';

/** For whom the mission report is written, and how. */
export const reportRequestSchema = z.strictObject({
  audience: z.enum(['coordinators', 'partner']),
  language: z.enum(['fr', 'en', 'both']),
  paper: paperSchema,
  /** Figures of earlier missions to stand beside those of this one. */
  compared: z.array(missionFiguresSchema).max(mostCompared),
});
export type ReportRequest = z.infer<typeof reportRequestSchema>;
