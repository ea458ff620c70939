import { z } from 'zod';

/**
 * The lists that coordinators take along: who is on which leg, who lodges where, whom to call, what they need at borders, who is
 * invited, and what there is to know of an activity of both parties.
 */
export const peopleListIdSchema = z.enum(['legs', 'stays', 'emergency', 'entry', 'guests', 'joint']);

/** Those of the delegation; the others are about one activity. */
export const travelLists = peopleListIdSchema.exclude(['guests', 'joint']).options;
export type PeopleListId = z.infer<typeof peopleListIdSchema>;
