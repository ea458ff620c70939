import type { Organisation } from '../model/organisation';

/** What an organisation itself is asked for: what the brief and the directory say of it. */
export const organisationDetails = ['profileFr', 'profileEn', 'website', 'email', 'phone'] as const;
export type OrganisationDetail = (typeof organisationDetails)[number];

/** What of an organisation is not there yet; of a profile that stands in one language, the other. */
export function missingDetails(organisation: Organisation | undefined): readonly OrganisationDetail[] {
  if (!organisation) return [];
  return organisationDetails.filter((detail) => (organisation[detail] ?? '').trim() === '');
}
