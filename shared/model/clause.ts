import { z } from 'zod';
import { clauseKindSchema } from './agreement';
import { field } from './field';
import { agreementIdSchema, claimIdSchema, clauseIdSchema, itemIdSchema, outcomeIdSchema } from './identifier';
import { setOf } from './setOf';
import { lineSchema, proseSchema } from './text';

/**
 * One thing that the parties of an agreement promise each other, and what of the mission shows that it was kept. Requests
 * for support name their clause themselves.
 */
export const clauseSchema = z.strictObject({
  id: field(clauseIdSchema, 'delegation', 'Identifier, never reused.'),
  agreement: field(agreementIdSchema, 'delegation', 'Agreement that it is part of.'),
  kind: field(clauseKindSchema, 'delegation', 'What kind of promise.'),
  titleFr: field(lineSchema, 'delegation', 'Title, in French.'),
  titleEn: field(lineSchema, 'delegation', 'Title, in English.'),
  textFr: field(proseSchema.optional(), 'delegation', 'What it says, in French.'),
  textEn: field(proseSchema.optional(), 'delegation', 'What it says, in English.'),
  order: field(z.number(), 'delegation', 'Place among the clauses of the agreement, the smallest first.'),
  items: field(setOf(itemIdSchema), 'delegation', 'Items of the itinerary under it.'),
  claims: field(setOf(claimIdSchema), 'delegation', 'Claims of benefits under it.'),
  outcomes: field(setOf(outcomeIdSchema), 'coordinators', 'Outcomes of meetings under it.'),
  notes: field(proseSchema.optional(), 'coordinators', 'For coordinators only.'),
  deleted: field(z.literal(true).optional(), 'coordinators', 'Deleted; kept so that concurrent edits are not lost.'),
});
export type Clause = z.infer<typeof clauseSchema>;
