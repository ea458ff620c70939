import { z } from 'zod';

/** The lists of people that coordinators take along: who is on which leg, who lodges where, whom to call, what they need at borders, who is invited. */
export const peopleListIdSchema = z.enum(['legs', 'stays', 'emergency', 'entry', 'guests']);

/** Those of the delegation; guests are on the list of one activity. */
export const travelLists = peopleListIdSchema.exclude(['guests']).options;
export type PeopleListId = z.infer<typeof peopleListIdSchema>;
