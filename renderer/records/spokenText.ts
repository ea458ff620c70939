import { languageNames } from '../../shared/i18n/languageNames';
import type { Locale } from '../../shared/model/locale';
import type { Person } from '../../shared/model/person';

/** The languages that somebody speaks, as a cell says them; empty where nobody entered any. */
export function spokenText({ spokenLanguages }: Person, locale: Locale): string {
  return spokenLanguages === undefined ? '' : languageNames(spokenLanguages, locale);
}
