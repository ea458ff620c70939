import { z } from 'zod';
import { field } from './field';
import { followUpIdSchema, itemIdSchema, personIdSchema } from './identifier';
import { plainDateSchema } from './plainDate';
import { lineSchema } from './text';

/** Something to be done about a meeting by a day: its next step, or asking after some months how it went on. */
export const followUpSchema = z.strictObject({
  id: field(followUpIdSchema, 'coordinators', 'Identifier, never reused.'),
  item: field(itemIdSchema, 'coordinators', 'The meeting that it follows.'),
  what: field(lineSchema.optional(), 'coordinators', 'What is to be done; absent where one asks how it went on.'),
  owner: field(personIdSchema.optional(), 'coordinators', 'Who does it.'),
  due: field(plainDateSchema, 'coordinators', 'Day by which it is to be done.'),
  doneOn: field(plainDateSchema.optional(), 'coordinators', 'Day on which it was done; absent while it is not.'),
  deleted: field(z.literal(true).optional(), 'coordinators', 'Deleted; kept so that concurrent edits are not lost.'),
});
export type FollowUp = z.infer<typeof followUpSchema>;
