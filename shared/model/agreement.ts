import { z } from 'zod';
import { field } from './field';
import { agreementIdSchema, organisationIdSchema } from './identifier';
import { setOf } from './setOf';
import { lineSchema, proseSchema } from './text';

/** What the parties promise each other. */
export const clauseKindSchema = z.enum([
  'joint-activities',
  'promotion',
  'local-support',
  'investment',
  'benefits',
  'other',
]);
export type ClauseKind = z.infer<typeof clauseKindSchema>;

/** A cooperation agreement between associations. When it is in force is for its terms to say. */
export const agreementSchema = z.strictObject({
  id: field(agreementIdSchema, 'delegation', 'Identifier, never reused.'),
  titleFr: field(lineSchema, 'delegation', 'Title, in French.'),
  titleEn: field(lineSchema, 'delegation', 'Title, in English.'),
  parties: field(setOf(organisationIdSchema), 'delegation', 'Parties that are organisations of the mission.'),
  otherParties: field(lineSchema.optional(), 'delegation', 'Names of the other parties, with commas between them.'),
  purposeFr: field(proseSchema.optional(), 'delegation', 'What it is for, in French.'),
  purposeEn: field(proseSchema.optional(), 'delegation', 'What it is for, in English.'),
  clauses: field(
    z.partialRecord(clauseKindSchema, z.literal(true)),
    'delegation',
    'What the parties promise each other.',
  ),
  notes: field(proseSchema.optional(), 'coordinators', 'For coordinators only.'),
  deleted: field(z.literal(true).optional(), 'coordinators', 'Deleted; kept so that concurrent edits are not lost.'),
});
export type Agreement = z.infer<typeof agreementSchema>;
