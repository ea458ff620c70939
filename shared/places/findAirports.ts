import type { Locale } from '../model/locale';
import { foldForSearch } from '../text/foldForSearch';
import type { Airport } from './airport';
import { matchRank } from './matchRank';

const foldedCities = new WeakMap<Airport, readonly string[]>();

/**
 * The airports that a code or a city in either language finds, accents and case aside: the code itself first, then
 * cities that begin with the query, then words within a city's name; in each, large airports first.
 * @param limit how many at most
 */
export function findAirports(airports: readonly Airport[], query: string, locale: Locale, limit: number): Airport[] {
  const sought = foldForSearch(query);
  if (sought === '') return [];
  const found = airports.flatMap((airport) => {
    const rank = rankOf(airport, sought);
    return rank === undefined ? [] : [{ airport, rank: rank * 2 + (airport.isLarge ? 0 : 1) }];
  });
  return found
    .sort((a, b) => a.rank - b.rank || a.airport.city[locale].localeCompare(b.airport.city[locale], locale))
    .slice(0, limit)
    .map(({ airport }) => airport);
}

function rankOf(airport: Airport, sought: string): number | undefined {
  const code = airport.code.toLowerCase();
  if (code === sought) return 0;
  const ranks = foldedCitiesOf(airport).flatMap((city) => matchRank(city, sought) ?? []);
  if (ranks.length > 0) return 1 + Math.min(...ranks);
  return code.startsWith(sought) ? 4 : undefined;
}

function foldedCitiesOf(airport: Airport): readonly string[] {
  const folded = foldedCities.get(airport) ?? [...new Set(Object.values(airport.city).map(foldForSearch))];
  foldedCities.set(airport, folded);
  return folded;
}
