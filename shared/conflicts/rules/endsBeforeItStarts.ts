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
  find: ({ entries }) =>
    entries
      .filter(({ item, start, end }) => (item.type === 'leg' || item.type === 'stay') && end <= start)
      .map((entry) =>
        itemFinding({
          rule: 'ends-before-it-starts',
          severity: 'impossible',
          entry,
          values: { start: startTimeOf(entry.item) ?? '', end: endTimeOf(entry.item) ?? '' },
        }),
      ),
};
