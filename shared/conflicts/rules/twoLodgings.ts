import type { Entry } from '../../itinerary/missionIndex';
import { startTimeOf } from '../../itinerary/startTimeOf';
import type { AgendaFault } from '../agendaFault';
import type { ConflictRule } from '../conflictRule';
import { overlappingPairs } from '../overlappingPairs';
import { titleInBoth } from '../titleInBoth';

/** The same night in two beds: one of them is paid for in vain. */
export const twoLodgings: ConflictRule = {
  id: 'two-lodgings',
  severity: 'risky',
  of: 'agenda',
  find: faultsIn,
};

function faultsIn(agenda: readonly Entry[]): readonly AgendaFault[] {
  const stays = agenda.filter(({ item }) => item.type === 'stay' && item.status !== 'cancelled');
  return overlappingPairs(stays).map(({ first, second }) => ({
    entries: [first, second],
    start: second.start,
    end: Math.min(first.end, second.end),
    values: { first: titleInBoth(first.item), second: titleInBoth(second.item), at: startTimeOf(second.item) ?? '' },
  }));
}
