import type { Entry } from '../../itinerary/missionIndex';
import type { Leg } from '../../model/itineraryItem';
import type { AgendaFault } from '../agendaFault';
import type { ConflictRule } from '../conflictRule';
import { followingLegs } from '../followingLegs';
import { gapFault } from '../gapFault';

/**
 * A journey that goes on from another airport or station than the one it came to, as told by their codes. Where one end
 * has no code nobody can tell: "Boston" and "Logan" may be the same place.
 */
export const journeyDoesNotChain: ConflictRule = {
  id: 'journey-does-not-chain',
  severity: 'risky',
  of: 'agenda',
  find: faultsIn,
};

function faultsIn(agenda: readonly Entry[]): readonly AgendaFault[] {
  return followingLegs(agenda).flatMap(({ first, second }) => {
    if (!isElsewhere(first.item, second.item)) return [];
    return [gapFault(first, second, { from: `${first.item.destinationCode}`, to: `${second.item.originCode}` })];
  });
}

function isElsewhere({ destinationCode }: Leg, { originCode }: Leg): boolean {
  const there = destinationCode?.trim().toUpperCase() ?? '';
  const here = originCode?.trim().toUpperCase() ?? '';
  return there !== '' && here !== '' && there !== here;
}
