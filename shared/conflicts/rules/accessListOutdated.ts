import { accessListChanges } from '../../itinerary/accessListChanges';
import { accessListOf } from '../../itinerary/accessListOf';
import type { ConflictRule } from '../conflictRule';
import { itemFinding } from '../itemFinding';

/**
 * A visit whose list of visitors was sent and no longer holds: it moved, or others go. Worse once the day has gone by on which the
 * host wanted it.
 */
export const accessListOutdated: ConflictRule = {
  id: 'access-list-outdated',
  severity: 'risky',
  of: 'entry',
  find: (entry, facts) => {
    const { today } = facts;
    const list = accessListOf(entry.item, facts);
    if (today === undefined || !list || today > list.day) return [];
    const { venue, visit, due } = list;
    const count = accessListChanges(visit, facts).length;
    if (count === 0) return [];
    const values = { place: { fr: venue.nameFr, en: venue.nameEn }, sent: visit.accessListSent ?? '', count };
    return [itemFinding({ rule: 'access-list-outdated', severity: due < today ? 'risky' : 'check', entry, values })];
  },
};
