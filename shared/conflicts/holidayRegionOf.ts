import type { Venue } from '../model/venue';
import { foldText } from '../text/foldText';
import { countryOfZone } from '../time/countryOfZone';
import type { HolidayRegion } from '../time/publicHolidays';

/** What people write behind a city, and cities of missions that need nothing behind them. */
const regions: readonly (readonly [HolidayRegion, RegExp])[] = [
  ['CA-QC', /\b(qc|quebec|montreal|laval|sherbrooke|gatineau|levis|longueuil)\b/],
  ['US-CA', /\b(ca|calif|california|californie|san diego|san francisco|los angeles)\b/],
  ['US-MA', /\b(ma|mass|massachusetts|boston)\b/],
  ['US-PA', /\b(pa|penn|pennsylvania|pennsylvanie|philadelphia|philadelphie|pittsburgh)\b/],
];

/**
 * Whose public holidays a venue keeps, by its country, or that of its zone, and the province or state written with its
 * city. Undefined outside of Canada and the United States.
 */
export function holidayRegionOf({ country, city, zone }: Venue): HolidayRegion | undefined {
  const land = country?.toUpperCase() ?? countryOfZone(zone);
  if (land !== 'CA' && land !== 'US') return undefined;
  const written = foldText(city ?? '');
  const found = regions.find(([region, words]) => region.startsWith(`${land}-`) && words.test(written));
  return found?.[0] ?? land;
}
