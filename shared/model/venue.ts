import { z } from 'zod';
import { coordinatesSchema } from './coordinates';
import { field } from './field';
import { organisationIdSchema, venueIdSchema } from './identifier';
import { identityCheckSchema } from './identityCheck';
import { lineSchema, proseSchema } from './text';
import { zoneIdSchema } from './zoneId';

export const weekdaySchema = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
export type Weekday = z.infer<typeof weekdaySchema>;

/** From opening to closing on the venue's own clock, `08:00-18:00`; closing at midnight is `24:00`. */
export const openingHoursSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/);

/** A place where items happen: convention centre, hotel, laboratory, restaurant. */
export const venueSchema = z.strictObject({
  id: field(venueIdSchema, 'public', 'Identifier, never reused.'),
  nameFr: field(lineSchema, 'public', 'Name, in French.'),
  nameEn: field(lineSchema, 'public', 'Name, in English.'),
  address: field(lineSchema.optional(), 'public', 'Street address on one line.'),
  city: field(lineSchema.optional(), 'public', 'City, with province or state.'),
  country: field(lineSchema.optional(), 'public', 'Country code, ISO 3166-1 alpha-2.'),
  coordinates: field(
    coordinatesSchema.optional(),
    'public',
    'Where it is, degrees north and east (WGS 84): `45.5019,-73.5674`.',
  ),
  zone: field(zoneIdSchema, 'public', 'Time zone of the place.'),
  capacity: field(z.int().positive().optional(), 'hosts', 'People it holds.'),
  organisation: field(organisationIdSchema.optional(), 'delegation', 'Organisation whose site it is.'),
  openingHours: field(
    z.partialRecord(weekdaySchema, openingHoursSchema),
    'public',
    'Opening hours per weekday; a weekday left out is unknown.',
  ),
  isOpenOnHolidays: field(
    z.literal(true).optional(),
    'public',
    'Open on public holidays too; otherwise nobody has said so.',
  ),
  website: field(lineSchema.optional(), 'public', 'Web address.'),
  phone: field(lineSchema.optional(), 'delegation', 'Telephone of the desk.'),
  accessNotesFr: field(proseSchema.optional(), 'delegation', 'How to get there and in, in French.'),
  accessNotesEn: field(proseSchema.optional(), 'delegation', 'How to get there and in, in English.'),
  identityCheck: field(
    identityCheckSchema.optional(),
    'delegation',
    'What visitors show at the door: nothing, identification with a photograph, a passport; absent while unknown.',
  ),
  accessListDays: field(
    z.int().min(0).max(365).optional(),
    'delegation',
    'Days before a visit by which the venue wants the list of visitors; absent where it wants none.',
  ),
  visitRulesFr: field(proseSchema.optional(), 'delegation', 'What visitors must know, in French.'),
  visitRulesEn: field(proseSchema.optional(), 'delegation', 'What visitors must know, in English.'),
  notes: field(proseSchema.optional(), 'coordinators', 'For coordinators only.'),
  deleted: field(z.literal(true).optional(), 'coordinators', 'Deleted; kept so that concurrent edits are not lost.'),
});
export type Venue = z.infer<typeof venueSchema>;
