import { endTimeOf } from '../../itinerary/endTimeOf';
import type { Entry } from '../../itinerary/missionIndex';
import { minuteMs } from '../../time/minuteMs';
import type { AgendaFault } from '../agendaFault';
import type { AgendaFacts, ConflictRule } from '../conflictRule';
import { followingPairs } from '../followingPairs';
import { gapFault } from '../gapFault';
import { timeAtLeg } from '../timeAtLeg';

/** A session that begins before those who have just landed can be there: off the plane, the border, baggage, the way. */
export const earlyAfterArrival: ConflictRule = {
  id: 'early-after-arrival',
  severity: 'risky',
  of: 'agenda',
  find: faultsIn,
};

function faultsIn(agenda: readonly Entry[], facts: AgendaFacts): readonly AgendaFault[] {
  return followingPairs(agenda).flatMap(({ before, after, gapMs }) => {
    if (before.item.type !== 'leg' || after.item.type !== 'session') return [];
    const needs = timeAtLeg(before.item, 'arrival', after.item, facts);
    if (!needs || gapMs >= needs.minutes * minuteMs) return [];
    const { minutes: needed, way } = needs;
    return [gapFault(before, after, { at: endTimeOf(before.item) ?? '', needed, way: { kind: 'airport-way', way } })];
  });
}
