import type { Locale } from '../../shared/model/locale';

/** The languages of sheets that have no single reader. */
export function sheetLocales(language: Locale | 'both'): readonly Locale[] {
  return language === 'both' ? ['fr', 'en'] : [language];
}
