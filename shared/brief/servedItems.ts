import { idsIn } from '../model/idsIn';
import type { ItineraryItem } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import type { SupportRequest } from '../model/supportRequest';

/** The items for which support is asked, as far as the mission has them; a cancelled one needs nothing any more. */
export function servedItems(
  { items: served }: Pick<SupportRequest, 'items'>,
  { items }: Pick<Mission, 'items'>,
): readonly ItineraryItem[] {
  return idsIn(served)
    .flatMap((id) => items[id] ?? [])
    .filter(({ status }) => status !== 'cancelled');
}
