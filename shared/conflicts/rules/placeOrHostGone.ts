import type { ItineraryItem } from '../../model/itineraryItem';
import type { ConflictRule } from '../conflictRule';
import { itemFinding } from '../itemFinding';

/**
 * An item whose venue, room, host, contact or driver is no longer in the mission. Deleting says what it leaves behind; a merge of
 * two copies, in one of which it was deleted, can bring it.
 */
export const placeOrHostGone: ConflictRule = {
  id: 'place-or-host-gone',
  severity: 'risky',
  of: 'entry',
  find: (entry, { venues, rooms, organisations, people }) => {
    const { item } = entry;
    const [venue, room] = placesOf(item);
    const isGone =
      isDeleted(venues, venue) ||
      isDeleted(rooms, room) ||
      Object.keys(item.hostOrganisations).some((id) => isDeleted(organisations, id)) ||
      isDeleted(people, item.type === 'leg' ? item.driver : undefined) ||
      Object.keys(item.hostContacts).some((id) => isDeleted(people, id));
    return isGone ? [itemFinding({ rule: 'place-or-host-gone', severity: 'risky', entry, values: {} })] : [];
  },
};

function placesOf(item: ItineraryItem): readonly (string | undefined)[] {
  return item.type === 'session' || item.type === 'stay' ? [item.venue, item.room] : [];
}

function isDeleted(
  records: Readonly<Record<string, { readonly deleted?: true | undefined }>>,
  id: string | undefined,
): boolean {
  return id !== undefined && records[id]?.deleted === true;
}
