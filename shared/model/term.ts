import { z } from 'zod';
import { field } from './field';
import { agreementIdSchema, termIdSchema } from './identifier';
import { plainDateSchema } from './plainDate';
import { lineSchema } from './text';

/** One period for which an agreement was signed or renewed; in force from the first day to the end of the last. */
export const termSchema = z.strictObject({
  id: field(termIdSchema, 'delegation', 'Identifier, never reused.'),
  agreement: field(agreementIdSchema, 'delegation', 'Agreement that it is a term of.'),
  firstDay: field(plainDateSchema, 'delegation', 'First day in force.'),
  lastDay: field(plainDateSchema, 'delegation', 'Last day in force.'),
  signedOn: field(plainDateSchema.optional(), 'delegation', 'Day on which it was signed, where that is known.'),
  placeFr: field(lineSchema.optional(), 'delegation', 'Where it was signed, in French.'),
  placeEn: field(lineSchema.optional(), 'delegation', 'Where it was signed, in English.'),
  deleted: field(z.literal(true).optional(), 'coordinators', 'Deleted; kept so that concurrent edits are not lost.'),
});
export type Term = z.infer<typeof termSchema>;
