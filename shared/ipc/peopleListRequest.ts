import { z } from 'zod';
import { paperSchema } from '../model/paper';
import { peopleListIdSchema } from '../model/peopleListId';

/** Which list of people to print, for the coordinators, in the language of the installation. */
export const peopleListRequestSchema = z.strictObject({
  document: z.literal('people-list'),
  list: peopleListIdSchema,
  paper: paperSchema,
});
export type PeopleListRequest = z.infer<typeof peopleListRequestSchema>;
