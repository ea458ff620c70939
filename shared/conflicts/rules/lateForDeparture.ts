import { startTimeOf } from '../../itinerary/startTimeOf';
import type { Entry } from '../../itinerary/missionIndex';
import { minuteMs } from '../../time/minuteMs';
import type { AgendaFault } from '../agendaFault';
import type { AgendaFacts, ConflictRule } from '../conflictRule';
import { followingPairs } from '../followingPairs';
import { gapFault } from '../gapFault';
import { timeAtLeg } from '../timeAtLeg';

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
    const needs = timeAtLeg(after.item, 'departure', before.item, facts);
    if (!needs || gapMs >= needs.minutes * minuteMs) return [];
    const { minutes: needed, way } = needs;
    return [gapFault(before, after, { at: startTimeOf(after.item) ?? '', needed, way: { kind: 'airport-way', way } })];
  });
}
