import { z } from 'zod';

/** The lists of people that coordinators take along: who is on which leg, who lodges where, whom to call. */
export const peopleListIdSchema = z.enum(['legs', 'stays', 'emergency']);
export type PeopleListId = z.infer<typeof peopleListIdSchema>;
