import { startTimeOf } from '../../itinerary/startTimeOf';
import type { Entry } from '../../itinerary/missionIndex';
import { minuteMs } from '../../time/minuteMs';
import type { AgendaFault } from '../agendaFault';
import type { AgendaFacts, ConflictRule } from '../conflictRule';
import { followingPairs } from '../followingPairs';
import { gapFault } from '../gapFault';
import { isNightLeg } from '../isNightLeg';

/** A session within four hours of the arrival of a night flight: whoever sat up all night is not at their best. */
export const noRestAfterNightLeg: ConflictRule = {
  id: 'no-rest-after-night-leg',
  severity: 'check',
  of: 'agenda',
  find: faultsIn,
};

function faultsIn(agenda: readonly Entry[], { margins }: AgendaFacts): readonly AgendaFault[] {
  return followingPairs(agenda).flatMap(({ before, after, gapMs }) => {
    if (!isNightLeg(before.item) || after.item.type !== 'session') return [];
    if (gapMs >= margins.restAfterNightLeg * minuteMs) return [];
    return [gapFault(before, after, { at: startTimeOf(after.item) ?? '', hours: margins.restAfterNightLeg / 60 })];
  });
}
