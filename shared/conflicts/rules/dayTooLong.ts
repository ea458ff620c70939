import type { Entry } from '../../itinerary/missionIndex';
import { minuteMs } from '../../time/minuteMs';
import type { AgendaFault } from '../agendaFault';
import { busyDays } from '../busyDays';
import type { AgendaFacts, ConflictRule } from '../conflictRule';
import { isNightLeg } from '../isNightLeg';
import { titleInBoth } from '../titleInBoth';

/** More than fourteen hours from the first thing to the end of the last, legs by day included: nobody listens any more. */
export const dayTooLong: ConflictRule = {
  id: 'day-too-long',
  severity: 'check',
  of: 'agenda',
  find: faultsIn,
};

function faultsIn(agenda: readonly Entry[], { margins }: AgendaFacts): readonly AgendaFault[] {
  return busyDays(agenda).flatMap(({ day, entries }) => {
    const awake = entries.filter(({ item }) => !isNightLeg(item));
    const [first] = awake;
    if (!first) return [];
    const last = awake.reduce((latest, entry) => (entry.end > latest.end ? entry : latest), first);
    const minutes = Math.round((last.end - first.start) / minuteMs);
    if (minutes <= margins.longestDay || first === last) return [];
    const values = {
      first: titleInBoth(first.item),
      second: titleInBoth(last.item),
      day,
      hours: Math.floor(minutes / 60),
      limit: margins.longestDay / 60,
    };
    return [{ entries: [first, last], start: first.start, end: last.end, values }];
  });
}
