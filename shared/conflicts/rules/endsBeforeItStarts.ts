import { endTimeOf } from '../../itinerary/endTimeOf';
import { startTimeOf } from '../../itinerary/startTimeOf';
import type { ConflictRule } from '../conflictRule';
import { itemFinding } from '../itemFinding';

/**
 * A leg or a stay that does not end after it starts, by elapsed time. No edit allows it, but one person's departure and
 * another's arrival can merge into it, and so can an import.
 */
export const endsBeforeItStarts: ConflictRule = {
  id: 'ends-before-it-starts',
  severity: 'impossible',
  of: 'entry',
  find: (entry) => {
    const { item, start, end } = entry;
    if ((item.type !== 'leg' && item.type !== 'stay') || end > start) return [];
    const values = { start: startTimeOf(item) ?? '', end: endTimeOf(item) ?? '' };
    return [itemFinding({ rule: 'ends-before-it-starts', severity: 'impossible', entry, values })];
  },
};
