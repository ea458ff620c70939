import { z } from 'zod';
import { allowanceSchema } from './allowance';
import { field } from './field';
import { agreementIdSchema, benefitIdSchema, organisationIdSchema } from './identifier';
import { plainDateSchema } from './plainDate';
import { lineSchema, proseSchema } from './text';

export const benefitKindSchema = z.enum([
  'workspace',
  'meeting-room',
  'event-price',
  'introduction',
  'advice',
  'other',
]);
export type BenefitKind = z.infer<typeof benefitKindSchema>;

/** An advantage that one association grants to the members of another who visit its territory. */
export const benefitSchema = z.strictObject({
  id: field(benefitIdSchema, 'delegation', 'Identifier, never reused.'),
  kind: field(benefitKindSchema, 'delegation', 'What kind of advantage.'),
  titleFr: field(lineSchema, 'delegation', 'What it is, in French.'),
  titleEn: field(lineSchema, 'delegation', 'What it is, in English.'),
  grantedBy: field(organisationIdSchema, 'delegation', 'Organisation that grants it.'),
  membersOf: field(organisationIdSchema, 'delegation', 'Organisation whose members may use it.'),
  agreement: field(
    agreementIdSchema.optional(),
    'delegation',
    'Agreement under which it is granted; it holds only while that is in force.',
  ),
  territoryFr: field(lineSchema.optional(), 'delegation', 'Where it may be used, in French.'),
  territoryEn: field(lineSchema.optional(), 'delegation', 'Where it may be used, in English.'),
  allowance: field(
    allowanceSchema.optional(),
    'delegation',
    'How much is granted, over what: `2 per mission`, `2 per organisation` or `2 per period`. Absent where there is no limit.',
  ),
  usedElsewhere: field(
    z.int().min(1).max(99_999).optional(),
    'delegation',
    'How much of what is granted per period was used outside this mission, in the same unit. Absent where nothing was.',
  ),
  unitFr: field(lineSchema.optional(), 'delegation', 'What is counted, in French, such as `jours`.'),
  unitEn: field(lineSchema.optional(), 'delegation', 'What is counted, in English, such as `days`.'),
  claimFr: field(proseSchema.optional(), 'delegation', 'How to claim it, in French.'),
  claimEn: field(proseSchema.optional(), 'delegation', 'How to claim it, in English.'),
  validFrom: field(plainDateSchema.optional(), 'delegation', 'First day on which it may be used.'),
  validTo: field(plainDateSchema.optional(), 'delegation', 'Last day on which it may be used.'),
  notes: field(proseSchema.optional(), 'coordinators', 'For coordinators only.'),
  deleted: field(z.literal(true).optional(), 'coordinators', 'Deleted; kept so that concurrent edits are not lost.'),
});
export type Benefit = z.infer<typeof benefitSchema>;
