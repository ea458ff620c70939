import type { Entry } from '../itinerary/missionIndex';
import { startTimeOf } from '../itinerary/startTimeOf';
import { groupedBy } from '../model/groupedBy';
import type { PlainDate } from '../model/plainDate';
import { dateOf } from '../time/dateOf';
import { busyEntries } from './busyEntries';
import { foundOnce } from './foundOnce';

export interface BusyDay {
  readonly day: PlainDate;
  /** What begins on that date on its own clock, in order. */
  readonly entries: readonly [Entry, ...Entry[]];
}

/** The days of an agenda on which somebody must be somewhere. */
export const busyDays = foundOnce((agenda: readonly Entry[]): readonly BusyDay[] => {
  const days = groupedBy(busyEntries(agenda), ({ item }) => {
    const start = startTimeOf(item);
    return start === undefined ? [] : [dateOf(start)];
  });
  return [...days].map(([day, entries]) => ({ day, entries }));
});
