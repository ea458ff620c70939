import type { OrganisationId } from '../model/identifier';
import type { Mission } from '../model/mission';

/** Whether an organisation of the mission is a member of another. */
export function isMemberOf(
  { organisations }: Pick<Mission, 'organisations'>,
  organisation: OrganisationId,
  association: OrganisationId,
): boolean {
  return organisations[organisation]?.memberOf[association] === true;
}
