import type { Entry } from '../../itinerary/missionIndex';
import type { AgendaFault } from '../agendaFault';
import { busyEntries } from '../busyEntries';
import type { ConflictRule } from '../conflictRule';
import { overlapValues } from '../overlapValues';
import { overlappingPairs } from '../overlappingPairs';

/**
 * Two items at the same time that the same delegates take part in, through everyone, a group or by name: one finding
 * per pair of items, however many people it concerns.
 */
export const personDoubleBooked: ConflictRule = {
  id: 'person-double-booked',
  severity: 'impossible',
  of: 'agenda',
  find: overlapsIn,
};

function overlapsIn(agenda: readonly Entry[]): readonly AgendaFault[] {
  return overlappingPairs(busyEntries(agenda)).map((pair) => ({
    entries: [pair.first, pair.second],
    start: pair.second.start,
    end: Math.min(pair.first.end, pair.second.end),
    values: overlapValues(pair),
  }));
}
