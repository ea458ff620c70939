import { z } from 'zod';
import { field } from './field';
import { guestIdSchema, itemIdSchema, organisationIdSchema, personIdSchema } from './identifier';
import { localeSchema } from './locale';
import { lineSchema, proseSchema } from './text';

/** How far an invitation has come. */
export const guestStandingSchema = z.enum(['invited', 'accepted', 'declined', 'attended']);
export type GuestStanding = z.infer<typeof guestStandingSchema>;

/**
 * Somebody whom one party of a joint activity invites: a person of the mission, or a name in words. The partner reads the list,
 * which both keep together; what somebody eats or needs is for the coordinators alone.
 */
export const guestSchema = z.strictObject({
  id: field(guestIdSchema, 'hosts', 'Identifier, never reused.'),
  item: field(itemIdSchema, 'hosts', 'Activity to which they are invited.'),
  invitedBy: field(organisationIdSchema, 'hosts', 'Party that invites them.'),
  person: field(personIdSchema.optional(), 'hosts', 'Who it is, among the people of the mission.'),
  name: field(lineSchema.optional(), 'hosts', 'Who it is, in free words; counts where there is no person.'),
  organisation: field(organisationIdSchema.optional(), 'hosts', 'Where they are from, among the organisations.'),
  organisationName: field(
    lineSchema.optional(),
    'hosts',
    'Where they are from, in free words; counts where there is no organisation.',
  ),
  role: field(lineSchema.optional(), 'hosts', 'What they do there.'),
  language: field(localeSchema.optional(), 'hosts', 'Language in which they are invited.'),
  standing: field(guestStandingSchema, 'hosts', 'How far the invitation has come.'),
  needs: field(proseSchema.optional(), 'coordinators', 'Diet and access; never leaves the coordinators.'),
  notes: field(proseSchema.optional(), 'coordinators', 'For coordinators only.'),
  deleted: field(z.literal(true).optional(), 'coordinators', 'Deleted; kept so that concurrent edits are not lost.'),
});
export type Guest = z.infer<typeof guestSchema>;
