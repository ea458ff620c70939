import { participantsAmong } from '../../itinerary/participantsAmong';
import type { ConflictRule } from '../conflictRule';
import { itemFinding } from '../itemFinding';

/** An item that no delegate takes part in, or only ones who have withdrawn: it is in nobody's calendar. */
export const nobodyTakesPart: ConflictRule = {
  id: 'nobody-takes-part',
  severity: 'check',
  of: 'entry',
  find: (entry, { travelling, members }) => {
    const { item } = entry;
    if (item.everyone || item.type === 'deadline') return [];
    for (const delegate of participantsAmong(item, travelling, members)) if (travelling.has(delegate)) return [];
    return [itemFinding({ rule: 'nobody-takes-part', severity: 'check', entry, values: {} })];
  },
};
