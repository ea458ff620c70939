import { z } from 'zod';
import { field } from './field';
import { entryRuleIdSchema } from './identifier';
import { lineSchema, proseSchema } from './text';

/** Whether holders of a document are asked for anything at a border, as far as the coordinator knows. */
export const entryNeedSchema = z.enum(['authorisation', 'nothing']);
export type EntryNeed = z.infer<typeof entryNeedSchema>;

const countrySchema = z.string().regex(/^[A-Z]{2}$/);

/**
 * What holders of one country's travel documents need to enter another, as the coordinator has found out: a checklist, never
 * legal advice. The link is printed, not opened.
 */
export const entryRuleSchema = z.strictObject({
  id: field(entryRuleIdSchema, 'coordinators', 'Identifier, never reused.'),
  document: field(countrySchema, 'coordinators', 'Country that issued the travel document, ISO 3166-1 alpha-2.'),
  country: field(countrySchema, 'coordinators', 'Country that is entered, ISO 3166-1 alpha-2.'),
  need: field(entryNeedSchema, 'coordinators', 'Whether anything is needed besides the travel document.'),
  textFr: field(proseSchema.optional(), 'coordinators', 'What is needed, in French.'),
  textEn: field(proseSchema.optional(), 'coordinators', 'What is needed, in English.'),
  link: field(lineSchema.optional(), 'coordinators', 'Where it says so: a web address, printed as text.'),
  leadDays: field(
    z.int().min(0).max(730).optional(),
    'coordinators',
    'Days before the crossing by which it is there; absent where the margin of the mission serves.',
  ),
  notes: field(proseSchema.optional(), 'coordinators', 'For coordinators only.'),
  deleted: field(z.literal(true).optional(), 'coordinators', 'Deleted; kept so that concurrent edits are not lost.'),
});
export type EntryRule = z.infer<typeof entryRuleSchema>;
