import { z } from 'zod';

/** The papers that briefs are printed on: Letter in North America, A4 elsewhere. */
export const paperSchema = z.enum(['letter', 'a4']);
export type Paper = z.infer<typeof paperSchema>;
