import { z } from 'zod';
import { claimStandingSchema } from './claimStanding';
import { field } from './field';
import { benefitIdSchema, claimIdSchema, itemIdSchema, organisationIdSchema } from './identifier';
import { plainDateSchema } from './plainDate';
import { proseSchema } from './text';

/** A benefit that one organisation asks for, or has used, on one day. */
export const claimSchema = z.strictObject({
  id: field(claimIdSchema, 'delegation', 'Identifier, never reused.'),
  benefit: field(benefitIdSchema, 'delegation', 'Benefit that is claimed.'),
  organisation: field(organisationIdSchema, 'delegation', 'Organisation that claims it.'),
  day: field(plainDateSchema, 'delegation', 'Day on which it is used.'),
  quantity: field(z.int().positive().max(100_000), 'delegation', 'How much of it, in the unit of the benefit.'),
  standing: field(
    claimStandingSchema,
    'delegation',
    'How far it has come, and the day since when: `requested`, `granted`, `used` or `refused`.',
  ),
  item: field(itemIdSchema.optional(), 'delegation', 'Item of the itinerary at which it is used.'),
  notes: field(proseSchema.optional(), 'coordinators', 'For coordinators only.'),
  deleted: field(z.literal(true).optional(), 'coordinators', 'Deleted; kept so that concurrent edits are not lost.'),
});
export type Claim = z.infer<typeof claimSchema>;
