import type { ItineraryItem } from '../model/itineraryItem';
import type { Locale } from '../model/locale';
import { partsOfWallTime, type WallTime } from '../model/wallTime';
import { dateOf } from '../time/dateOf';
import { formatDay } from '../time/formatDay';
import { formatTime } from '../time/formatTime';
import { formatZoneAbbreviation } from '../time/formatZoneAbbreviation';
import { formatZoneName } from '../time/formatZoneName';
import { instantOf } from '../time/instantOf';
import { endTimeOf } from './endTimeOf';
import { startTimeOf } from './startTimeOf';

/** One end of an item in words. */
export interface SaidTime {
  /** `13 h 35` */
  readonly time: string;
  /** `ven. 26`, where it is not the day on which the item begins. */
  readonly day?: string;
  /** `HAP`, with its name in full; absent where the other end says it. */
  readonly zone?: { readonly name: string; readonly longName: string };
}

/**
 * When an item is, for lists that mix clocks: `10 h 45 HAE – 13 h 35 HAP`, `15 h – 11 h HAP jeu. 25`, `17 h HAP`. The
 * zone stands once where both ends have the same. Empty where the item has no time yet.
 */
export function saidTimes(item: ItineraryItem, locale: Locale): readonly SaidTime[] {
  const start = startTimeOf(item);
  const end = endTimeOf(item);
  if (start === undefined || end === undefined) return [];
  const last = { time: formatTime(end, locale), zone: zoneOf(end, locale), ...dayOf(end, start, locale) };
  if (start === end) return [last];
  const zone = zoneOf(start, locale);
  return [{ time: formatTime(start, locale), ...(zone.name === last.zone.name ? {} : { zone }) }, last];
}

function zoneOf(time: WallTime, locale: Locale) {
  const { zone } = partsOfWallTime(time);
  const at = instantOf(time);
  return { name: formatZoneAbbreviation(zone, at, locale), longName: formatZoneName(zone, at, locale) };
}

function dayOf(end: WallTime, start: WallTime, locale: Locale): { day?: string } {
  return dateOf(end) === dateOf(start) ? {} : { day: formatDay(dateOf(end), locale, { month: 'none' }) };
}
