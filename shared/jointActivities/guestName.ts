import type { Guest } from '../model/guest';
import type { Mission } from '../model/mission';

/** The name of the person, or as it was written. */
export function guestName(
  { person, name }: Pick<Guest, 'person' | 'name'>,
  { people }: Pick<Mission, 'people'>,
): string {
  const known = person === undefined ? undefined : people[person];
  return known ? `${known.givenName} ${known.familyName}`.trim() : (name ?? '');
}

/** Where a guest is from: the organisation chosen, that of the person, or as it was written. */
export function guestOrganisation(
  { organisation, organisationName, person }: Pick<Guest, 'organisation' | 'organisationName' | 'person'>,
  { organisations, people }: Pick<Mission, 'organisations' | 'people'>,
): string {
  const id = organisation ?? (organisationName === undefined && person ? people[person]?.organisation : undefined);
  return (id && organisations[id]?.name) ?? organisationName ?? '';
}
