import { capacityOf } from '../../itinerary/capacityOf';
import { participantsAmong } from '../../itinerary/participantsAmong';
import type { ConflictRule } from '../conflictRule';
import { itemFinding } from '../itemFinding';
import { placeInBoth } from '../placeInBoth';

/**
 * More people at a session than its room holds, or its venue where no room is named: the delegates who take part and
 * the contacts who receive them. A place whose capacity nobody entered holds everyone.
 */
export const overCapacity: ConflictRule = {
  id: 'over-capacity',
  severity: 'risky',
  of: 'entry',
  find: (entry, { rooms, venues, travelling, members }) => {
    const { item } = entry;
    if (item.type !== 'session') return [];
    const capacity = capacityOf(item, { rooms, venues });
    if (capacity === undefined) return [];
    const delegates = [...participantsAmong(item, travelling, members)].filter((delegate) => travelling.has(delegate));
    const count = delegates.length + Object.keys(item.hostContacts).length;
    if (count <= capacity) return [];
    const values = { place: placeInBoth(item, { rooms, venues }), count, capacity };
    return [itemFinding({ rule: 'over-capacity', severity: 'risky', entry, values })];
  },
};
