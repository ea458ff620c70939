import { idsIn } from '../model/idsIn';
import type { ItineraryItem } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import type { Organisation } from '../model/organisation';
import { inLetterOrder } from '../text/inLetterOrder';

/**
 * The organisations that organise a joint activity together: those that host it, because the hosting is shared
 * (docs/decisions/0187-joint-activities). Empty where it is not joint, or fewer than two are named.
 */
export function organisersOf(
  item: ItineraryItem,
  { organisations }: Pick<Mission, 'organisations'>,
): readonly Organisation[] {
  if (item.type !== 'session' || !item.isJoint) return [];
  const hosts = idsIn(item.hostOrganisations).flatMap((id) => organisations[id] ?? []);
  const living = hosts.filter(({ deleted }) => !deleted);
  return living.length < 2 ? [] : inLetterOrder(living, ({ name }) => name);
}
