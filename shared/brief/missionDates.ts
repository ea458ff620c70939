import { destinationsOf } from '../itinerary/destinationsOf';
import { formatDateRange } from '../time/formatDateRange';
import type { BriefContext } from './briefContext';
import { joined } from './joined';
import { said } from './said';

/** The dates of the mission: `du 21 au 26 juin 2026`, `June 21–26, 2026`. */
export function missionDates({ mission, locale }: BriefContext): string {
  return formatDateRange(mission.firstDay, mission.lastDay, locale, { medium: 'paper' });
}

/** Where the mission goes, in the order of the visit: `San Diego`, `Boston et Cambridge`. Empty where nothing is entered. */
export function missionPlaces({ mission, locale, t }: BriefContext): string {
  const places = destinationsOf(mission).map((destination) => said(destination, 'place', locale).text);
  const last = places.pop();
  if (last === undefined) return '';
  return places.length === 0 ? last : t('list.and', { first: joined(places, ', '), last });
}
