import { z } from 'zod';
import { field } from './field';
import { groupIdSchema } from './identifier';
import { lineSchema } from './text';

/** Delegates who follow a common track, such as "Oncology" or "Investors". */
export const groupSchema = z.strictObject({
  id: field(groupIdSchema, 'public', 'Identifier, never reused.'),
  nameFr: field(lineSchema, 'delegation', 'Name, in French.'),
  nameEn: field(lineSchema, 'delegation', 'Name, in English.'),
  deleted: field(z.literal(true).optional(), 'coordinators', 'Deleted; kept so that concurrent edits are not lost.'),
});
export type Group = z.infer<typeof groupSchema>;
