import { daysOfItem } from '../../itinerary/daysOfItem';
import { participantsAmong } from '../../itinerary/participantsAmong';
import type { ItineraryItem } from '../../model/itineraryItem';
import { idsIn } from '../../model/idsIn';
import type { ConflictRule, EntryFacts } from '../conflictRule';
import { itemFinding } from '../itemFinding';

/**
 * An item that no delegate takes part in, or only ones who have withdrawn: it is in nobody's calendar. Who was there and withdrew
 * later, or was replaced, did take part.
 */
export const nobodyTakesPart: ConflictRule = {
  id: 'nobody-takes-part',
  severity: 'check',
  of: 'entry',
  find: (entry, facts) => {
    const { item } = entry;
    if (item.everyone || item.type === 'deadline') return [];
    const { travelling, members } = facts;
    for (const delegate of participantsAmong(item, travelling, members)) if (travelling.has(delegate)) return [];
    if (hadParticipants(item, facts)) return [];
    return [itemFinding({ rule: 'nobody-takes-part', severity: 'check', entry, values: {} })];
  },
};

/** Whether somebody whom it names was still in the delegation on its last day, which is past. */
function hadParticipants(item: ItineraryItem, { today, delegates }: EntryFacts): boolean {
  const last = daysOfItem(item)?.lastDay;
  if (last === undefined || today === undefined || last >= today) return false;
  return idsIn(item.delegates).some((id) => (delegates[id]?.withdrawnOn ?? '') >= last);
}
