import { z } from 'zod';

/**
 * Who may read something, from the widest circle to the narrowest. Whatever leaves the application is projected
 * through it (shared/itinerary/isVisibleTo): each circle reads its own and every wider one.
 */
export const audienceSchema = z.enum(['public', 'delegation', 'hosts', 'coordinators']);
export type Audience = z.infer<typeof audienceSchema>;
