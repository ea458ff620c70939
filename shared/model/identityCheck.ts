import { z } from 'zod';

/** What visitors show at the door of a venue. */
export const identityCheckSchema = z.enum(['none', 'photo', 'passport']);
export type IdentityCheck = z.infer<typeof identityCheckSchema>;
