import { z } from 'zod';
import { field } from './field';
import { announcementIdSchema, clauseIdSchema, itemIdSchema, organisationIdSchema, personIdSchema } from './identifier';
import { plainDateSchema } from './plainDate';
import { setOf } from './setOf';
import { lineSchema, proseSchema } from './text';

/** Through what an announcement reaches its readers. */
export const announcementChannelSchema = z.enum([
  'newsletter',
  'website',
  'social-media',
  'event-listing',
  'email',
  'press',
  'other',
]);
export type AnnouncementChannel = z.infer<typeof announcementChannelSchema>;

export const announcementStatusSchema = z.enum(['planned', 'written', 'published']);
export type AnnouncementStatus = z.infer<typeof announcementStatusSchema>;

/** The language in which it appears, or both. */
export const announcementLanguageSchema = z.enum(['fr', 'en', 'both']);

/**
 * One place where public events are announced, by one association to its readers. Its plan is for the two sides; its text is
 * made from what the public may know and from nothing else (`shared/promotion`).
 */
export const announcementSchema = z.strictObject({
  id: field(announcementIdSchema, 'hosts', 'Identifier, never reused.'),
  outlet: field(lineSchema, 'hosts', 'Where it appears: the name of the newsletter, the page, the account.'),
  channel: field(announcementChannelSchema, 'hosts', 'Through what it reaches its readers.'),
  items: field(setOf(itemIdSchema), 'hosts', 'Events that it announces.'),
  organisation: field(organisationIdSchema.optional(), 'hosts', 'Who publishes it.'),
  day: field(plainDateSchema, 'hosts', 'Day on which it is to appear, at home.'),
  language: field(announcementLanguageSchema, 'hosts', 'In which language it appears.'),
  status: field(announcementStatusSchema, 'hosts', 'Whether its text is written, and whether it has appeared.'),
  textFr: field(proseSchema.optional(), 'hosts', 'The text as it is to appear, in French.'),
  textEn: field(proseSchema.optional(), 'hosts', 'The text as it is to appear, in English.'),
  basis: field(
    lineSchema.optional(),
    'coordinators',
    'Digest of what the public could know of the events when the text was last looked at.',
  ),
  clause: field(clauseIdSchema.optional(), 'delegation', 'Clause of an agreement under which it is announced.'),
  owner: field(personIdSchema.optional(), 'coordinators', 'Who looks after it.'),
  notes: field(proseSchema.optional(), 'coordinators', 'For coordinators only.'),
  deleted: field(z.literal(true).optional(), 'coordinators', 'Deleted; kept so that concurrent edits are not lost.'),
});
export type Announcement = z.infer<typeof announcementSchema>;
