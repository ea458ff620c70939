import type { Locale } from '../model/locale';
import type { ZoneId } from '../model/zoneId';
import { cityOfZone } from './cityOfZone';
import { findZones } from './findZones';
import { knownZones } from './knownZones';

/** One zone as a person picks it: by its cities, with the identifier beside them. */
export interface ZoneChoice {
  readonly id: ZoneId;
  readonly label: string;
  readonly description: string;
}

const known = new Map<Locale, readonly ZoneChoice[]>();

/** Every zone once, those of the cities that missions go to first: "San Diego, Los Angeles" is one zone. */
export function zoneChoices(locale: Locale): readonly ZoneChoice[] {
  const choices = known.get(locale) ?? choicesIn(locale);
  known.set(locale, choices);
  return choices;
}

function choicesIn(locale: Locale): readonly ZoneChoice[] {
  const cities = new Map<ZoneId, string[]>();
  for (const { zone, city } of findZones('', locale)) cities.set(zone, [...(cities.get(zone) ?? []), city]);
  for (const zone of knownZones()) if (!cities.has(zone)) cities.set(zone, [cityOfZone(zone, locale)]);
  return [...cities].map(([id, names]) => ({ id, label: names.join(', '), description: id }));
}
