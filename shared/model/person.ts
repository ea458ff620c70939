import { z } from 'zod';
import { accessNeedsSchema, dietsSchema } from './careNeeds';
import { directoryLinkSchema } from './directoryLink';
import { field } from './field';
import { organisationIdSchema, personIdSchema } from './identifier';
import { localeSchema } from './locale';
import { plainDateSchema } from './plainDate';
import { pictureSchema } from './picture';
import { spokenLanguagesSchema } from './spokenLanguages';
import { tagsSchema } from './tags';
import { lineSchema, proseSchema } from './text';

export const entryAuthorisationSchema = z.enum(['not-needed', 'to-apply', 'applied', 'granted']);

/**
 * Someone in the mission: a delegate, a host contact, an official. Passport numbers are never asked for: issuing
 * country and expiry date are enough for every check, and what was once in the file's history cannot be forgotten.
 */
export const personSchema = z.strictObject({
  id: field(personIdSchema, 'public', 'Identifier, never reused.'),
  givenName: field(lineSchema, 'delegation', 'Given name, as the person writes it.'),
  familyName: field(lineSchema, 'delegation', 'Family name, as the person writes it; directories sort by it.'),
  organisation: field(organisationIdSchema.optional(), 'delegation', 'Organisation the person belongs to.'),
  jobTitleFr: field(lineSchema.optional(), 'delegation', 'Job title, in French.'),
  jobTitleEn: field(lineSchema.optional(), 'delegation', 'Job title, in English.'),
  email: field(lineSchema.optional(), 'delegation', 'Work e-mail address.'),
  workPhone: field(lineSchema.optional(), 'delegation', 'Telephone that may be printed in the brief.'),
  mobilePhone: field(lineSchema.optional(), 'coordinators', 'Private telephone, for coordinators only.'),
  language: field(localeSchema, 'delegation', 'Language in which the person receives calendars and briefs.'),
  spokenLanguages: field(
    spokenLanguagesSchema.optional(),
    'delegation',
    'Languages that the person speaks, ISO 639-1 codes in alphabetical order, `en fr`; absent while unknown.',
  ),
  photo: field(
    pictureSchema.optional(),
    'delegation',
    'A photo of the person, a data address (RFC 2397) of a PNG, JPEG or WebP; absent without one.',
  ),
  travelDocumentCountry: field(lineSchema.optional(), 'coordinators', 'Country that issued the travel document.'),
  travelDocumentExpiry: field(
    plainDateSchema.optional(),
    'coordinators',
    'Last day of validity of the travel document.',
  ),
  entryAuthorisation: field(
    entryAuthorisationSchema.optional(),
    'coordinators',
    'Visa or electronic authorisation to enter the countries of the mission; absent while unknown.',
  ),
  entryAuthorisationExpiry: field(
    plainDateSchema.optional(),
    'coordinators',
    'Last day of validity of that authorisation.',
  ),
  dietAndAccess: field(
    proseSchema.optional(),
    'coordinators',
    'Diet and access needs in words; never leaves the file.',
  ),
  diets: field(
    dietsSchema.optional(),
    'coordinators',
    'Diets as codes in a fixed order, `vegan nut-allergy`, or `none`; absent while unknown. Leaves the file only as counts.',
  ),
  accessNeeds: field(
    accessNeedsSchema.optional(),
    'coordinators',
    'Access needs as codes in a fixed order, `wheelchair hearing`, or `none`; absent while unknown. Leaves the file only as counts.',
  ),
  emergencyContact: field(proseSchema.optional(), 'coordinators', 'Whom to call in an emergency.'),
  tags: field(tagsSchema.optional(), 'coordinators', 'Tags of the coordinators, `press, speaker`; absent without any.'),
  directoryLink: field(
    directoryLinkSchema.optional(),
    'coordinators',
    'Record of the directory of an installation that it stands for, with digests of the fields when both agreed.',
  ),
  notes: field(proseSchema.optional(), 'coordinators', 'For coordinators only.'),
  deleted: field(z.literal(true).optional(), 'coordinators', 'Deleted; kept so that concurrent edits are not lost.'),
});
export type Person = z.infer<typeof personSchema>;
