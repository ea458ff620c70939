import { z } from 'zod';
import { zoneIdSchema } from '../model/zoneId';

/** How the times of a zone name in a file are to be read: by the rules of a zone, or by the file's own VTIMEZONE. */
export const agendaClockChoiceSchema = z.strictObject({
  tzid: z.string().min(1).max(1_000),
  take: z.union([z.literal('file'), zoneIdSchema]),
});
export type AgendaClockChoice = z.infer<typeof agendaClockChoiceSchema>;
