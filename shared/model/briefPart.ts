import { z } from 'zod';

/** Parts of the delegation brief that can be left out. */
export const briefPartSchema = z.enum([
  'cover',
  'purpose',
  'benefits',
  'glance',
  'days',
  'directory',
  'venues',
  'support',
  'contacts',
]);
export type BriefPart = z.infer<typeof briefPartSchema>;
