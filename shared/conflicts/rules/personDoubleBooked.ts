import type { Entry } from '../../itinerary/missionIndex';
import type { DelegateId } from '../../model/identifier';
import type { ConflictContext } from '../conflictContext';
import type { ConflictRule } from '../conflictRule';
import { overlapFinding } from '../overlapFinding';
import { overlappingPairs, type OverlappingPair } from '../overlappingPairs';

/**
 * Two items at the same time that the same delegates take part in, through everyone, a group or by name: one finding
 * per pair of items, however many people it concerns.
 */
export const personDoubleBooked: ConflictRule = {
  id: 'person-double-booked',
  severity: 'impossible',
  find: (context) =>
    [...sharedPairs(context).values()].map(({ pair, delegates }) =>
      overlapFinding({
        rule: 'person-double-booked',
        severity: 'impossible',
        pair,
        delegates,
        values: { count: delegates.length, name: delegates.slice(0, 1).map(context.nameOf).join('') },
      }),
    ),
};

interface SharedPair {
  readonly pair: OverlappingPair;
  readonly delegates: DelegateId[];
}

function sharedPairs({ index }: ConflictContext): ReadonlyMap<string, SharedPair> {
  const shared = new Map<string, SharedPair>();
  for (const [delegate, agenda] of index.agendas) {
    for (const pair of overlappingPairs(agenda.filter(claimsThePerson))) {
      const key = `${pair.first.item.id}/${pair.second.item.id}`;
      const known = shared.get(key);
      if (known) known.delegates.push(delegate);
      else shared.set(key, { pair, delegates: [delegate] });
    }
  }
  return shared;
}

/** Nobody is tied down by a hotel room, a due date, free time, a day-long notice or what is cancelled. */
function claimsThePerson({ item }: Entry): boolean {
  if (item.status === 'cancelled') return false;
  if (item.type === 'session') return item.kind !== 'free' && !item.allDay;
  return item.type === 'leg';
}
