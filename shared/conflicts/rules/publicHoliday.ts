import type { Entry } from '../../itinerary/missionIndex';
import type { Mission } from '../../model/mission';
import { type PlainDate, plainDateSchema } from '../../model/plainDate';
import type { Venue } from '../../model/venue';
import { startTimeOf } from '../../itinerary/startTimeOf';
import { holidayOn } from '../../time/holidayOn';
import { localOf } from '../../time/localOf';
import type { HolidayId } from '../../time/publicHolidays';
import type { ConflictRule } from '../conflictRule';
import type { Finding } from '../finding';
import { foundOnce } from '../foundOnce';
import { holidayRegionOf } from '../holidayRegionOf';
import { titleInBoth } from '../titleInBoth';

/**
 * Sessions at a venue on a public holiday of its province or state, by the calendar of the venue: somebody should ask
 * whether it is open. One finding for each venue and day, however much happens there; none where the venue is known to be
 * open on holidays.
 */
export const publicHoliday: ConflictRule = {
  id: 'public-holiday',
  severity: 'check',
  of: 'mission',
  find: ({ mission, entries }) => [...closedDays(entries, mission.venues)].map(([id, day]) => findingOf(id, day)),
};

interface HolidayAtVenue {
  readonly venue: Venue;
  readonly day: PlainDate;
  readonly holiday: HolidayId;
}

interface ClosedDay extends HolidayAtVenue {
  readonly entries: [Entry, ...Entry[]];
}

function closedDays(entries: readonly Entry[], venues: Mission['venues']): ReadonlyMap<string, ClosedDay> {
  const days = new Map<string, ClosedDay>();
  for (const entry of entries) {
    const { item } = entry;
    const venue = item.type === 'session' && item.kind !== 'free' && item.venue && venues[item.venue];
    const found = venue && holidayAt(entry, venue);
    if (!found) continue;
    const id = `${venue.id}/${found.day}`;
    const known = days.get(id);
    if (known) known.entries.push(entry);
    else days.set(id, { ...found, entries: [entry] });
  }
  return days;
}

const holidayAt = foundOnce(({ start }: Entry, venue: Venue): HolidayAtVenue | undefined => {
  const region = venue.isOpenOnHolidays || venue.deleted ? undefined : holidayRegionOf(venue);
  if (!region) return undefined;
  const day = plainDateSchema.parse(localOf(start, venue.zone).slice(0, 10));
  const holiday = holidayOn(day, region);
  return holiday && { venue, day, holiday };
});

function findingOf(id: string, { venue, day, holiday, entries }: ClosedDay): Finding {
  const [first] = entries;
  return {
    id: `public-holiday/${id}`,
    rule: 'public-holiday',
    severity: 'check',
    items: entries.map(({ item }) => item.id),
    delegates: [],
    start: first.start,
    end: Math.max(...entries.map(({ end }) => end)),
    sentence: 'public-holiday',
    values: {
      place: { fr: venue.nameFr, en: venue.nameEn },
      day,
      holiday: { kind: 'holiday', holiday },
      title: titleInBoth(first.item),
      at: startTimeOf(first.item) ?? '',
      count: entries.length,
    },
  };
}
