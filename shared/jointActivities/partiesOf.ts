import type { OrganisationId } from '../model/identifier';
import type { Session } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import type { Organisation } from '../model/organisation';
import { idsIn } from '../model/idsIn';
import { inLetterOrder } from '../text/inLetterOrder';

/** Whoever hosts, invites or pays: an organisation that no longer hosts keeps its guests and its shares in sight. */
export function partiesOf(
  { id: item, hostOrganisations }: Session,
  { organisations, guests, budgetLines }: Pick<Mission, 'organisations' | 'guests' | 'budgetLines'>,
): readonly Organisation[] {
  const ids = new Set<OrganisationId>(idsIn(hostOrganisations));
  for (const guest of Object.values(guests)) if (guest.item === item && !guest.deleted) ids.add(guest.invitedBy);
  for (const line of Object.values(budgetLines)) {
    if (line.item === item && !line.deleted) for (const id of Object.keys(line.shares)) ids.add(id as OrganisationId);
  }
  const known = [...ids].flatMap((id) => organisations[id] ?? []);
  return inLetterOrder(
    known.filter(({ deleted }) => !deleted),
    ({ name }) => name,
  );
}
