import { z } from 'zod';
import { itemIdSchema } from '../model/identifier';
import { paperSchema } from '../model/paper';
import { peopleListIdSchema } from '../model/peopleListId';

/** Which list of people to print, for the coordinators, in the language of the installation. */
export const peopleListRequestSchema = z.strictObject({
  document: z.literal('people-list'),
  list: peopleListIdSchema,
  /** Of the guests of one activity alone. */
  item: itemIdSchema.exactOptional(),
  paper: paperSchema,
});
export type PeopleListRequest = z.infer<typeof peopleListRequestSchema>;
