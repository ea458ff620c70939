import type { Entry } from '../itinerary/missionIndex';
import { startTimeOf } from '../itinerary/startTimeOf';
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
  const days = new Map<PlainDate, [Entry, ...Entry[]]>();
  for (const entry of busyEntries(agenda)) {
    const start = startTimeOf(entry.item);
    if (start === undefined) continue;
    const known = days.get(dateOf(start));
    if (known) known.push(entry);
    else days.set(dateOf(start), [entry]);
  }
  return [...days].map(([day, entries]) => ({ day, entries }));
});
