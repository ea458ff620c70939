import type { Organisation } from '../../../shared/model/organisation';
import type { Person } from '../../../shared/model/person';

/** What a brief in two languages prints of an organisation, by column. */
const organisationFields = [
  ['organisationCity', 'city'],
  ['organisationWebsite', 'website'],
  ['organisationProfileFr', 'profileFr'],
  ['organisationProfileEn', 'profileEn'],
] as const;

const personFields = ['organisation', 'jobTitleFr', 'jobTitleEn', 'email'] as const;

/** All columns that can be said to be missing. */
export const missingColumns = {
  organisations: organisationFields.map(([column]) => column),
  people: personFields,
} as const;

/** The columns in which nothing stands yet of what briefs in both languages print. */
export function missingOfOrganisation(organisation: Organisation) {
  return organisationFields.flatMap(([column, field]) => (organisation[field]?.trim() ? [] : [column]));
}

export function missingOfPerson(person: Person) {
  return personFields.filter((field) => !person[field]?.trim());
}
