import { startTimeOf } from '../../itinerary/startTimeOf';
import type { Entry } from '../../itinerary/missionIndex';
import { minuteMs } from '../../time/minuteMs';
import type { AgendaFault } from '../agendaFault';
import type { AgendaFacts, ConflictRule } from '../conflictRule';
import { followingPairs } from '../followingPairs';
import { gapFault } from '../gapFault';
import { minutesNeeded } from '../minutesNeeded';

/** A session that ends so shortly before a departure that nobody is there in time: the way, check-in, security, the border. */
export const lateForDeparture: ConflictRule = {
  id: 'late-for-departure',
  severity: 'risky',
  of: 'agenda',
  find: faultsIn,
};

function faultsIn(agenda: readonly Entry[], facts: AgendaFacts): readonly AgendaFault[] {
  return followingPairs(agenda).flatMap(({ before, after, gapMs }) => {
    if (before.item.type !== 'session' || after.item.type !== 'leg') return [];
    const needed = minutesNeeded(before.item, after.item, facts);
    if (gapMs >= needed * minuteMs) return [];
    return [gapFault(before, after, { at: startTimeOf(after.item) ?? '', needed })];
  });
}
