import type { Locale } from '../model/locale';
import { zoneIdSchema, type ZoneId } from '../model/zoneId';
import { canonicalZone } from './canonicalZone';
import { cityInZoneId } from './cityInZoneId';
import { foldForSearch } from '../text/foldForSearch';
import { knownZones } from './knownZones';
import { zoneCities } from './zoneCities';

export interface FoundZone {
  readonly zone: ZoneId;
  readonly city: string;
}

interface Entry extends FoundZone {
  /** Both languages and the identifier, folded: "Londres" is found in English too. */
  readonly text: string;
}

const entriesOf = new Map<Locale, readonly Entry[]>();

/**
 * The zones that match what a person types into the zone picker, by city in either language or by identifier, without
 * regard to accents or case. Names that begin with the query come first, then words, then the rest. Without a query: the
 * cities a mission is likely to go to.
 */
export function findZones(query: string, locale: Locale): FoundZone[] {
  const entries = entriesOf.get(locale) ?? entriesIn(locale);
  entriesOf.set(locale, entries);
  const sought = foldForSearch(query);
  if (sought === '') return entries.slice(0, zoneCities.length).map(withoutText);
  const ranked = entries.map((entry) => ({ entry, rank: rankOf(entry, sought) }));
  return [0, 1, 2].flatMap((rank) =>
    ranked.filter((found) => found.rank === rank).map(({ entry }) => withoutText(entry)),
  );
}

function rankOf({ city, text }: Entry, sought: string): number | undefined {
  if (foldForSearch(city).startsWith(sought)) return 0;
  if (` ${text}`.includes(` ${sought}`)) return 1;
  return text.includes(sought) ? 2 : undefined;
}

function withoutText({ zone, city }: Entry): FoundZone {
  return { zone, city };
}

function entriesIn(locale: Locale): Entry[] {
  const cities = zoneCities.map(({ zone, fr, en }) => ({
    zone: zoneIdSchema.parse(zone),
    city: locale === 'fr' ? fr : en,
    text: foldForSearch(`${fr} ${en} ${zone}`),
  }));
  const named = new Set(zoneCities.flatMap(({ zone, fr, en }) => [zone, placeKey(zone, fr), placeKey(zone, en)]));
  const others = knownZones()
    .map((zone) => ({ zone, city: cityInZoneId(zone), text: foldForSearch(zone) }))
    .filter(({ zone, city }) => !named.has(zone) && !named.has(placeKey(zone, city)));
  return [...cities, ...others];
}

/** The same for `America/Montreal` and for Montréal in `America/Toronto`, which are one place under two names. */
function placeKey(zone: string, city: string): string {
  return `${canonicalZone(zone)} ${foldForSearch(city)}`;
}
