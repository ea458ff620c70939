import { z } from 'zod';
import { plainDateSchema } from '../model/plainDate';
import { filePathSchema } from './filePath';

/** What the start page asks for: a preset, a blank mission, or an earlier mission with its dates shifted. */
export const newMissionRequestSchema = z.discriminatedUnion('from', [
  z.strictObject({
    from: z.literal('preset'),
    preset: z.enum(['bio-2026-san-diego', 'bio-2027-philadelphia', 'visit-boston', 'visit-quebec', 'blank']),
    firstDay: plainDateSchema.optional(),
  }),
  z.strictObject({ from: z.literal('copy'), path: filePathSchema.optional(), firstDay: plainDateSchema }),
]);
export type NewMissionRequest = z.infer<typeof newMissionRequestSchema>;
