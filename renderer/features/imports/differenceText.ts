import { countryName } from '../../../shared/i18n/countryName';
import { languageNames } from '../../../shared/i18n/languageNames';
import type { ImportProblem } from '../../../shared/imports/importProblem';
import { localeSchema } from '../../../shared/model/locale';
import { organisationKindSchema } from '../../../shared/model/organisation';
import { spokenLanguagesSchema } from '../../../shared/model/spokenLanguages';
import type { WordsContext } from './problemWords';

/** One of two values that differ, in the reader's words. */
export function differenceText(
  { field, ...difference }: ImportProblem,
  side: 'value' | 'detail',
  { t, locale }: WordsContext,
): string {
  const value = difference[side] ?? '';
  switch (field) {
    case 'organisationKind':
      return t(`common:organisationKind.${organisationKindSchema.catch('other').parse(value)}`);
    case 'organisationCountry':
      return countryName(value, locale);
    case 'language':
      return t(`common:language.${localeSchema.catch('fr').parse(value)}`);
    case 'spokenLanguages':
      return languageNames(spokenLanguagesSchema.parse(value), locale);
    default:
      return value;
  }
}
