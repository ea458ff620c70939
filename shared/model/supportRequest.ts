import { z } from 'zod';
import { audienceSchema } from './audience';
import { field } from './field';
import {
  benefitIdSchema,
  clauseIdSchema,
  itemIdSchema,
  organisationIdSchema,
  personIdSchema,
  supportRequestIdSchema,
} from './identifier';
import { moneySchema } from './money';
import { plainDateSchema } from './plainDate';
import { setOf } from './setOf';
import { supportStandingSchema } from './supportStanding';
import { lineSchema, proseSchema } from './text';

export const supportKindSchema = z.enum([
  'room',
  'interpreter',
  'transport',
  'introduction',
  'reception',
  'staff',
  'printing',
  'other',
]);
export type SupportKind = z.infer<typeof supportKindSchema>;

/** Who may read that a request exists: it concerns those who travel, their hosts, or nobody but the coordinators. */
export const supportAudienceSchema = audienceSchema.extract(['delegation', 'hosts', 'coordinators']);
export type SupportAudience = z.infer<typeof supportAudienceSchema>;

/** Something that the delegation asks of an association or a host on the spot, and how far it has come. */
export const supportRequestSchema = z.strictObject({
  id: field(supportRequestIdSchema, 'delegation', 'Identifier, never reused.'),
  kind: field(supportKindSchema, 'delegation', 'What kind of support.'),
  titleFr: field(lineSchema, 'delegation', 'What is needed, in French.'),
  titleEn: field(lineSchema, 'delegation', 'What is needed, in English.'),
  detailsFr: field(proseSchema.optional(), 'hosts', 'What the supporter needs to know, in French.'),
  detailsEn: field(proseSchema.optional(), 'hosts', 'What the supporter needs to know, in English.'),
  supporter: field(organisationIdSchema.optional(), 'delegation', 'Organisation that is asked.'),
  contact: field(personIdSchema.optional(), 'delegation', 'Who looks after it there.'),
  owner: field(personIdSchema.optional(), 'delegation', 'Who looks after it on the side of the delegation.'),
  items: field(setOf(itemIdSchema), 'delegation', 'Items that it serves.'),
  quantity: field(z.int().positive().max(100_000).optional(), 'delegation', 'How many: seats, copies, people.'),
  due: field(plainDateSchema.optional(), 'delegation', 'Day by which it is to be confirmed.'),
  standing: field(
    supportStandingSchema,
    'delegation',
    'How far it has come, and the day since when: `asked`, `promised`, `confirmed`, `done` or `declined`.',
  ),
  audience: field(supportAudienceSchema, 'delegation', 'Who may read that this request exists.'),
  cost: field(moneySchema.optional(), 'coordinators', 'What it costs: currency (ISO 4217) and amount, `CAD 1250.00`.'),
  paidBy: field(organisationIdSchema.optional(), 'coordinators', 'Organisation that pays.'),
  benefit: field(
    benefitIdSchema.optional(),
    'delegation',
    'Advantage between associations under which it is asked for.',
  ),
  clause: field(clauseIdSchema.optional(), 'delegation', 'Clause of an agreement under which it is asked for.'),
  notes: field(proseSchema.optional(), 'coordinators', 'For coordinators only.'),
  deleted: field(z.literal(true).optional(), 'coordinators', 'Deleted; kept so that concurrent edits are not lost.'),
});
export type SupportRequest = z.infer<typeof supportRequestSchema>;
