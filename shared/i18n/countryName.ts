import type { Locale } from '../model/locale';

/** A country by its name, or as it was written where that is no code (ISO 3166-1 alpha-2). */
export function countryName(country: string, locale: Locale): string {
  if (!/^[A-Z]{2}$/.test(country)) return country;
  return new Intl.DisplayNames([locale], { type: 'region' }).of(country) ?? country;
}
