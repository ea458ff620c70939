import { z } from 'zod';

/** The two languages in which everything that a person reads exists. */
export const localeSchema = z.enum(['fr', 'en']);
export type Locale = z.infer<typeof localeSchema>;
