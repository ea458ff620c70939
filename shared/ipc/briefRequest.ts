import { z } from 'zod';
import { delegateIdSchema } from '../model/identifier';

/** Parts of the delegation brief that can be left out. */
export const briefPartSchema = z.enum(['cover', 'purpose', 'glance', 'days', 'directory', 'venues', 'contacts']);
export type BriefPart = z.infer<typeof briefPartSchema>;

/** Which document to print, for whom, in which language, on which paper. */
export const briefRequestSchema = z.strictObject({
  document: z.enum(['delegation-brief', 'pocket-itinerary']),
  /** For pocket itineraries: whose. Empty means every delegate who has not withdrawn. */
  delegates: z.array(delegateIdSchema),
  language: z.enum(['recipient', 'fr', 'en', 'both']),
  paper: z.enum(['letter', 'a4']),
  parts: z.array(briefPartSchema),
  includeTentative: z.boolean(),
  /** Folder chosen before; asked for when absent. */
  folder: z.string().optional(),
});
export type BriefRequest = z.infer<typeof briefRequestSchema>;
