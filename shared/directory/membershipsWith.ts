import { idsIn } from '../model/idsIn';
import { organisationIdSchema, type OrganisationId } from '../model/identifier';
import type { Mission } from '../model/mission';
import type { Organisation } from '../model/organisation';

/**
 * The associations of which an organisation is a member, as the place knows them that it is copied to; those that are not
 * there are left out.
 *
 * @param source where the organisation comes from
 * @param idOf the identifier that an association has in the other place
 */
export function membershipsWith(
  { memberOf }: Organisation,
  source: Pick<Mission, 'organisations'>,
  idOf: (association: Organisation) => string | undefined,
): Organisation['memberOf'] {
  const memberships: Record<OrganisationId, true> = {};
  for (const id of idsIn(memberOf)) {
    const association = source.organisations[id];
    const there = association && !association.deleted ? idOf(association) : undefined;
    if (there !== undefined) memberships[organisationIdSchema.parse(there)] = true;
  }
  return memberships;
}
