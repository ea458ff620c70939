import { z } from 'zod';
import { audienceSchema } from './audience';
import { field } from './field';
import {
  delegateIdSchema,
  groupIdSchema,
  itemIdSchema,
  organisationIdSchema,
  personIdSchema,
  roomIdSchema,
  venueIdSchema,
} from './identifier';
import { instantSchema } from './instant';
import { meetingPurposeSchema } from './meetingPurpose';
import { plainDateSchema } from './plainDate';
import { setOf } from './setOf';
import { lineSchema, proseSchema } from './text';
import { wallTimeSchema } from './wallTime';

export const itemStatusSchema = z.enum(['tentative', 'confirmed', 'cancelled']);
export type ItemStatus = z.infer<typeof itemStatusSchema>;

export const sessionKindSchema = z.enum([
  'plenary',
  'reception',
  'site-visit',
  'briefing',
  'panel',
  'meal',
  'partnering-meeting',
  'free',
]);
export type SessionKind = z.infer<typeof sessionKindSchema>;

export const legModeSchema = z.enum(['flight', 'train', 'coach', 'car', 'ferry', 'walk']);
export type LegMode = z.infer<typeof legModeSchema>;

/** What every item has, whatever it is: who takes part, who hosts, who may read it, and in what state it stands. */
const itemFields = {
  id: field(itemIdSchema, 'public', 'Identifier, never reused; part of the calendar UID.'),
  titleFr: field(lineSchema, 'public', 'Title, in French.'),
  titleEn: field(lineSchema, 'public', 'Title, in English.'),
  descriptionFr: field(proseSchema.optional(), 'public', 'What a participant needs to know, in French.'),
  descriptionEn: field(proseSchema.optional(), 'public', 'What a participant needs to know, in English.'),
  bringFr: field(lineSchema.optional(), 'delegation', 'What to bring, in French.'),
  bringEn: field(lineSchema.optional(), 'delegation', 'What to bring, in English.'),
  link: field(lineSchema.optional(), 'delegation', 'Web address: page of the event, meeting on line, tickets.'),
  status: field(itemStatusSchema, 'public', 'Tentative, confirmed or cancelled.'),
  audience: field(audienceSchema, 'public', 'Who may read that this item exists.'),
  everyone: field(z.boolean(), 'delegation', 'The whole delegation takes part.'),
  groups: field(setOf(groupIdSchema), 'delegation', 'Groups that take part.'),
  delegates: field(setOf(delegateIdSchema), 'delegation', 'Delegates who take part by name.'),
  hostOrganisations: field(setOf(organisationIdSchema), 'public', 'Organisations that host or meet the delegation.'),
  hostContacts: field(setOf(personIdSchema), 'delegation', 'People who receive the delegation.'),
  notes: field(proseSchema.optional(), 'coordinators', 'For coordinators only.'),
  sourceUid: field(lineSchema.optional(), 'coordinators', 'UID of the calendar event it was imported from.'),
  sourceVersion: field(
    lineSchema.optional(),
    'coordinators',
    'SEQUENCE and digests of that event when last imported, and which agenda it was.',
  ),
  revision: field(z.int().nonnegative(), 'public', 'Raised by one at each change; the calendar SEQUENCE.'),
  changedAt: field(instantSchema, 'public', 'When it last changed; the calendar DTSTAMP.'),
  deleted: field(z.literal(true).optional(), 'coordinators', 'Deleted; kept so that concurrent edits are not lost.'),
};

const placeFields = {
  venue: field(venueIdSchema.optional(), 'public', 'Where it happens.'),
  room: field(roomIdSchema.optional(), 'public', 'Room within the venue.'),
};

/** Something that happens at a place: start and length are separate, so that moving and lengthening merge. */
export const sessionSchema = z.strictObject({
  ...itemFields,
  ...placeFields,
  type: field(z.literal('session'), 'public', 'Kind of item.'),
  kind: field(sessionKindSchema, 'public', 'What kind of session.'),
  start: field(wallTimeSchema.optional(), 'public', 'Start on the clock of the place; absent while unscheduled.'),
  minutes: field(
    z
      .int()
      .min(0)
      .max(60 * 24 * 31),
    'public',
    'Elapsed minutes from start to end.',
  ),
  allDay: field(
    z.literal(true).optional(),
    'public',
    'Lasts whole days: start is midnight, minutes a multiple of a day.',
  ),
  table: field(lineSchema.optional(), 'delegation', 'Table or stand, where it is not a room.'),
  isJoint: field(z.literal(true).optional(), 'public', 'Organised by both associations together.'),
  needsHead: field(
    z.literal(true).optional(),
    'coordinators',
    'Protocol asks for the head of delegation to take part.',
  ),
  accessListSent: field(
    plainDateSchema.optional(),
    'coordinators',
    'Day on which the list of visitors went to the host; absent while it has not.',
  ),
  accessListContent: field(
    z
      .string()
      .max(200_000)
      .regex(/^\d{4}-\S+ \S+( [a-z][a-z0-9-]+:[0-9a-f]{8})*$/)
      .optional(),
    'coordinators',
    'What that list said: the start of the visit, its venue, and each delegate with a digest of their name, parted by spaces.',
  ),
  dressFr: field(lineSchema.optional(), 'delegation', 'What to wear, in French.'),
  dressEn: field(lineSchema.optional(), 'delegation', 'What to wear, in English.'),
  purpose: field(meetingPurposeSchema.optional(), 'delegation', 'What the meeting is for.'),
  // What our side prepares; those who meet it never read it, whatever the audience (`itinerary/preparation`).
  objectivesFr: field(proseSchema.optional(), 'delegation', 'What our side wants of it, one a line, in French.'),
  objectivesEn: field(proseSchema.optional(), 'delegation', 'What our side wants of it, one a line, in English.'),
  talkingPointsFr: field(proseSchema.optional(), 'delegation', 'What to say and ask, one a line, in French.'),
  talkingPointsEn: field(proseSchema.optional(), 'delegation', 'What to say and ask, one a line, in English.'),
  documentsFr: field(proseSchema.optional(), 'delegation', 'Papers for it and where they are, one a line, in French.'),
  documentsEn: field(proseSchema.optional(), 'delegation', 'Papers for it and where they are, one a line, in English.'),
});
export type Session = z.infer<typeof sessionSchema>;

/** A movement from one place to another; each end has its own clock. */
export const legSchema = z.strictObject({
  ...itemFields,
  type: field(z.literal('leg'), 'public', 'Kind of item.'),
  mode: field(legModeSchema, 'public', 'Means of transport.'),
  carrier: field(lineSchema.optional(), 'delegation', 'Company that carries.'),
  number: field(lineSchema.optional(), 'delegation', 'Flight, train or service number.'),
  bookingReference: field(
    lineSchema.optional(),
    'coordinators',
    'Booking reference; each traveller reads only their own legs.',
  ),
  driver: field(personIdSchema.optional(), 'delegation', 'Who drives the coach or car.'),
  originFr: field(lineSchema, 'delegation', 'Where it leaves from, in French.'),
  originEn: field(lineSchema, 'delegation', 'Where it leaves from, in English.'),
  originCode: field(lineSchema.optional(), 'delegation', 'IATA code or station code of the origin.'),
  destinationFr: field(lineSchema, 'delegation', 'Where it goes, in French.'),
  destinationEn: field(lineSchema, 'delegation', 'Where it goes, in English.'),
  destinationCode: field(lineSchema.optional(), 'delegation', 'IATA code or station code of the destination.'),
  departure: field(wallTimeSchema, 'delegation', 'Departure on the clock of the origin.'),
  arrival: field(wallTimeSchema, 'delegation', 'Arrival on the clock of the destination.'),
});
export type Leg = z.infer<typeof legSchema>;

/** Nights at one place. */
export const staySchema = z.strictObject({
  ...itemFields,
  ...placeFields,
  type: field(z.literal('stay'), 'public', 'Kind of item.'),
  checkIn: field(wallTimeSchema, 'delegation', 'Arrival at the lodging, on its clock.'),
  checkOut: field(wallTimeSchema, 'delegation', 'Departure from the lodging, on its clock.'),
  bookingReference: field(lineSchema.optional(), 'coordinators', 'Booking reference.'),
});
export type Stay = z.infer<typeof staySchema>;

/** A moment by which something must be done. */
export const deadlineSchema = z.strictObject({
  ...itemFields,
  type: field(z.literal('deadline'), 'public', 'Kind of item.'),
  due: field(wallTimeSchema, 'delegation', 'Until when.'),
  isDone: field(z.boolean(), 'coordinators', 'Done.'),
});
export type Deadline = z.infer<typeof deadlineSchema>;

/** One entry of the itinerary. */
export const itineraryItemSchema = z.discriminatedUnion('type', [sessionSchema, legSchema, staySchema, deadlineSchema]);
export type ItineraryItem = z.infer<typeof itineraryItemSchema>;
