import type { Guest } from '../model/guest';
import type { GuestId } from '../model/identifier';
import { groupedBy } from '../model/groupedBy';
import type { Mission } from '../model/mission';
import { foldForSearch } from '../text/foldForSearch';
import { guestName } from './guestName';

/**
 * The other entries of the same person on one guest list: the same person of the mission, or the same name. One who declined on one
 * side and comes on the other is one guest all the same.
 */
export function guestsTwice(
  guests: readonly Guest[],
  mission: Pick<Mission, 'people'>,
): ReadonlyMap<GuestId, readonly Guest[]> {
  const alike = groupedBy(guests, (guest) => {
    const name = foldForSearch(guestName(guest, mission));
    return name === '' ? [] : [name];
  });
  const twice = new Map<GuestId, readonly Guest[]>();
  for (const same of alike.values()) {
    if (same.length < 2) continue;
    for (const guest of same)
      twice.set(
        guest.id,
        same.filter(({ id }) => id !== guest.id),
      );
  }
  return twice;
}
