import type { Entry } from '../itinerary/missionIndex';
import { minuteMs } from '../time/minuteMs';
import type { AgendaFault } from './agendaFault';
import type { FindingValues } from './finding';
import { titleInBoth } from './titleInBoth';

/** The fault that something is wrong between two things that follow one another; its sentences have `first`, `second` and `minutes`. */
export function gapFault(before: Entry, after: Entry, values: FindingValues): AgendaFault {
  const minutes = Math.round((after.start - before.end) / minuteMs);
  return {
    entries: [before, after],
    start: before.end,
    end: after.start,
    values: { first: titleInBoth(before.item), second: titleInBoth(after.item), minutes, ...values },
  };
}
