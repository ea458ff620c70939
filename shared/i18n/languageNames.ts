import type { Locale } from '../model/locale';
import { codesOf, type SpokenLanguages } from '../model/spokenLanguages';

/** Made once for each language: a table asks for the names of every row. */
const displayNames = new Map<Locale, Intl.DisplayNames>();

/** Languages by their names, in the order of the alphabet: « anglais, français ». */
export function languageNames(languages: SpokenLanguages, locale: Locale): string {
  const names = displayNames.get(locale) ?? new Intl.DisplayNames([locale], { type: 'language' });
  displayNames.set(locale, names);
  return codesOf(languages)
    .map((code) => names.of(code) ?? code)
    .sort((one, other) => one.localeCompare(other, locale))
    .join(', ');
}
