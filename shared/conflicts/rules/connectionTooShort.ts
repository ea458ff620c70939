import { startTimeOf } from '../../itinerary/startTimeOf';
import type { Entry } from '../../itinerary/missionIndex';
import { minuteMs } from '../../time/minuteMs';
import type { AgendaFault } from '../agendaFault';
import type { AgendaFacts, ConflictRule } from '../conflictRule';
import { followingLegs } from '../followingLegs';
import { gapFault } from '../gapFault';
import { minutesNeeded } from '../minutesNeeded';

/** Two legs, the second of which departs before those who arrive by the first can be there. */
export const connectionTooShort: ConflictRule = {
  id: 'connection-too-short',
  severity: 'risky',
  of: 'agenda',
  find: faultsIn,
};

function faultsIn(agenda: readonly Entry[], facts: AgendaFacts): readonly AgendaFault[] {
  return followingLegs(agenda).flatMap(({ first, second }) => {
    const needed = minutesNeeded(first.item, second.item, facts);
    const gapMs = second.start - first.end;
    if (gapMs >= needed * minuteMs) return [];
    return [gapFault(first, second, { at: startTimeOf(second.item) ?? '', needed })];
  });
}
