import { accessListOf } from '../../itinerary/accessListOf';
import { isAccessListOverdue } from '../../itinerary/isAccessListOverdue';
import type { ConflictRule } from '../conflictRule';
import { itemFinding } from '../itemFinding';

/**
 * A visit whose host wanted the list of visitors by a day that has gone by, while nobody has noted that it was sent. As with
 * support, how late it is is not said: it would be another conflict every day.
 */
export const accessListOverdue: ConflictRule = {
  id: 'access-list-overdue',
  severity: 'risky',
  of: 'entry',
  find: (entry, { venues, today }) => {
    const list = today === undefined ? undefined : accessListOf(entry.item, { venues });
    if (today === undefined || !list || !isAccessListOverdue(list, today)) return [];
    const { venue, visit, due } = list;
    const values = { place: { fr: venue.nameFr, en: venue.nameEn }, due, at: visit.start ?? '' };
    return [itemFinding({ rule: 'access-list-overdue', severity: 'risky', entry, values })];
  },
};
