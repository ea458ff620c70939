import { startTimeOf } from '../../itinerary/startTimeOf';
import type { Entry } from '../../itinerary/missionIndex';
import { plainDateSchema } from '../../model/plainDate';
import type { Venue, Weekday } from '../../model/venue';
import { localOf } from '../../time/localOf';
import { weekdayOf } from '../../time/weekdayOf';
import type { ConflictRule } from '../conflictRule';
import { hourInBoth } from '../hourInBoth';
import { itemFinding } from '../itemFinding';

/**
 * A session that begins before its venue opens or lasts until after it closes, on the clock of the venue. A weekday whose
 * hours nobody entered is open. What ends after midnight is held to the closing of the day on which it began.
 */
export const venueClosed: ConflictRule = {
  id: 'venue-closed',
  severity: 'risky',
  of: 'entry',
  find: (entry, { venues }) => {
    const { item } = entry;
    if (item.type !== 'session' || item.kind === 'free' || item.allDay) return [];
    const venue = item.venue && venues[item.venue];
    const hours = venue && hoursOn(venue, entry);
    if (!hours || isWithin(entry, venue, hours)) return [];
    const place = { fr: venue.nameFr, en: venue.nameEn };
    const values = {
      place,
      opens: hourInBoth(hours.opens),
      closes: hourInBoth(hours.closes),
      at: startTimeOf(item) ?? '',
    };
    return [itemFinding({ rule: 'venue-closed', severity: 'risky', entry, values })];
  },
};

/** On the clock of the venue, `08:00` and `24:00`. */
interface Hours {
  readonly opens: string;
  readonly closes: string;
}

const weekdays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

function hoursOn({ openingHours, zone }: Venue, { start }: Entry): Hours | undefined {
  if (Object.keys(openingHours).length === 0) return undefined;
  const weekday = weekdays[weekdayOf(plainDateSchema.parse(localOf(start, zone).slice(0, 10))) - 1];
  const [opens, closes] = (weekday && openingHours[weekday])?.split('-') ?? [];
  return opens === undefined || closes === undefined ? undefined : { opens, closes };
}

function isWithin({ start, end }: Entry, { zone }: Venue, { opens, closes }: Hours): boolean {
  const [day, begins] = localOf(start, zone).split('T');
  const [lastDay, ends] = localOf(end, zone).split('T');
  if (begins === undefined || ends === undefined || begins < opens) return false;
  if (lastDay === day) return ends <= closes;
  return closes === '24:00' && ends === '00:00';
}
