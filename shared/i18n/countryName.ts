import type { Locale } from '../model/locale';

/** Made once for each language: a table asks for the name of every row. */
const displayNames = new Map<Locale, Intl.DisplayNames>();

/** A country by its name, or as it was written where that is no code (ISO 3166-1 alpha-2). */
export function countryName(country: string, locale: Locale): string {
  if (!/^[A-Z]{2}$/.test(country)) return country;
  const names = displayNames.get(locale) ?? new Intl.DisplayNames([locale], { type: 'region' });
  displayNames.set(locale, names);
  return names.of(country) ?? country;
}
