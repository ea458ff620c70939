import { z } from 'zod';
import { directoryLinkSchema } from './directoryLink';
import { field } from './field';
import { organisationIdSchema } from './identifier';
import { pictureSchema } from './picture';
import { setOf } from './setOf';
import { tagsSchema } from './tags';
import { lineSchema, proseSchema } from './text';

export const organisationKindSchema = z.enum([
  'biotech',
  'pharma',
  'medtech',
  'digital-health',
  'cro',
  'cdmo',
  'investor',
  'academia',
  'hospital',
  'service-provider',
  'association',
  'government',
  'other',
]);
export type OrganisationKind = z.infer<typeof organisationKindSchema>;

/** A company, association, hospital or public body: member of the delegation, host, or both. */
export const organisationSchema = z.strictObject({
  id: field(organisationIdSchema, 'public', 'Identifier, never reused.'),
  name: field(lineSchema.min(1), 'public', 'Name as the organisation writes it.'),
  kind: field(organisationKindSchema, 'public', 'What the organisation is.'),
  profileFr: field(proseSchema.optional(), 'public', 'What it does, in French.'),
  profileEn: field(proseSchema.optional(), 'public', 'What it does, in English.'),
  city: field(lineSchema.optional(), 'public', 'City, with province or state.'),
  country: field(lineSchema.optional(), 'public', 'Country code, ISO 3166-1 alpha-2.'),
  website: field(lineSchema.optional(), 'public', 'Web address.'),
  email: field(lineSchema.optional(), 'delegation', 'E-mail address of the organisation itself, `info@…`.'),
  phone: field(
    lineSchema.optional(),
    'delegation',
    'Telephone of the organisation itself; may be printed in the brief.',
  ),
  logo: field(
    pictureSchema.optional(),
    'public',
    'Its logo, a data address (RFC 2397) of a PNG, JPEG or WebP; absent without one.',
  ),
  memberOf: field(setOf(organisationIdSchema), 'public', 'Associations of which it is a member.'),
  seekingFr: field(proseSchema.optional(), 'delegation', 'What it seeks on this mission, in French.'),
  seekingEn: field(proseSchema.optional(), 'delegation', 'What it seeks on this mission, in English.'),
  offeringFr: field(proseSchema.optional(), 'delegation', 'What it offers on this mission, in French.'),
  offeringEn: field(proseSchema.optional(), 'delegation', 'What it offers on this mission, in English.'),
  isHost: field(z.boolean(), 'public', 'Receives the delegation, rather than travelling with it.'),
  tags: field(
    tagsSchema.optional(),
    'coordinators',
    'Tags of the coordinators, `CRO, gold member`; absent without any.',
  ),
  directoryLink: field(
    directoryLinkSchema.optional(),
    'coordinators',
    'Record of the directory of an installation that it stands for, with digests of the fields when both agreed.',
  ),
  notes: field(proseSchema.optional(), 'coordinators', 'For coordinators only.'),
  deleted: field(z.literal(true).optional(), 'coordinators', 'Deleted; kept so that concurrent edits are not lost.'),
});
export type Organisation = z.infer<typeof organisationSchema>;
