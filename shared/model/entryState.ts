import { z } from 'zod';
import { entryRuleSchema } from './entryRule';
import { field } from './field';
import { entryStateIdSchema, personIdSchema } from './identifier';
import { entryAuthorisationSchema } from './person';
import { plainDateSchema } from './plainDate';

/**
 * How far one person has come with the authorisation to enter one country. A person has one for each; where two people
 * noted one apart, one of the two stays. It carries no number of any document.
 */
export const entryStateSchema = z.strictObject({
  id: field(entryStateIdSchema, 'coordinators', 'Identifier, never reused.'),
  person: field(personIdSchema, 'coordinators', 'Whose it is.'),
  country: field(entryRuleSchema.shape.country, 'coordinators', 'Country that is entered, ISO 3166-1 alpha-2.'),
  status: field(entryAuthorisationSchema, 'coordinators', 'To apply for, applied for, granted or not needed.'),
  grantedOn: field(plainDateSchema.optional(), 'coordinators', 'Day on which it was granted.'),
  expiry: field(plainDateSchema.optional(), 'coordinators', 'Last day of its validity.'),
  deleted: field(z.literal(true).optional(), 'coordinators', 'Deleted; kept so that concurrent edits are not lost.'),
});
export type EntryState = z.infer<typeof entryStateSchema>;
