import type { Locale } from '../model/locale';
import { foldForSearch } from '../text/foldForSearch';
import { canonicalZone } from '../time/canonicalZone';
import { zoneCities } from '../time/zoneCities';
import type { Airport } from './airport';
import { matchRank } from './matchRank';
import { zoneEntries, type ZoneEntry } from './zoneEntries';
import type { ZonePlace } from './zonePlace';

const known = new Map<Locale, { airports: readonly Airport[]; entries: readonly ZoneEntry[] }>();

/**
 * The zones that a person means by a city, a country, an airport's code, Windows' name for a zone ("Eastern Standard Time")
 * or an identifier, in either language, accents and case aside. A code comes first, then cities that begin with the
 * query, then countries, then words within a name. Without a query: the cities a mission is likely to go to.
 * @param airports none while they are being read
 * @param limit how many at most
 */
export function findZonePlaces(
  query: string,
  locale: Locale,
  airports: readonly Airport[],
  limit: number,
): readonly ZonePlace[] {
  const entries = entriesOf(locale, airports);
  const sought = foldForSearch(query);
  if (sought === '') return entries.slice(0, zoneCities.length).map(({ place }) => place);
  const ranked = entries.flatMap((entry) => {
    const rank = rankOf(entry, sought);
    return rank === undefined ? [] : [{ place: entry.place, rank }];
  });
  const places = ranked.sort((a, b) => a.rank - b.rank).map(({ place }) => place);
  return eachOnce(places).slice(0, limit);
}

function entriesOf(locale: Locale, airports: readonly Airport[]): readonly ZoneEntry[] {
  const found = known.get(locale);
  if (found?.airports === airports) return found.entries;
  const entries = zoneEntries(locale, airports);
  known.set(locale, { airports, entries });
  return entries;
}

/** 0 the code, 1 the city begins with it, 2 its country or Windows' name does, 3 a word, 4 somewhere within. */
function rankOf({ place, names, regions }: ZoneEntry, sought: string): number | undefined {
  if (place.airport?.toLowerCase() === sought) return 0;
  const byName = names.flatMap((name) => matchRank(name, sought) ?? []);
  const byRegion = regions.flatMap((name) => matchRank(name, sought) ?? []);
  const ranks = [...byName.map((rank) => [1, 3, 4][rank] ?? 4), ...byRegion.map((rank) => [2, 3, 4][rank] ?? 4)];
  return ranks.length === 0 ? undefined : Math.min(...ranks);
}

/** A city once, whether it is in the list, in an identifier or an airport's: `America/Montreal` is Montréal in `America/Toronto`. */
function eachOnce(places: readonly ZonePlace[]): readonly ZonePlace[] {
  const seen = new Set<string>();
  return places.filter(({ zone, city }) => {
    const key = `${canonicalZone(zone)} ${foldForSearch(city)}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
