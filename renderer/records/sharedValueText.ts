import type { TFunction } from 'i18next';
import type { SharedField } from '../../shared/directory/sharedFields';
import { countryName } from '../../shared/i18n/countryName';
import { languageNames } from '../../shared/i18n/languageNames';
import type { Locale } from '../../shared/model/locale';
import { localeSchema } from '../../shared/model/locale';
import { organisationKindSchema } from '../../shared/model/organisation';
import { spokenLanguagesSchema } from '../../shared/model/spokenLanguages';

interface Speech {
  readonly t: TFunction<'common'>;
  readonly locale: Locale;
}

/** Whether a field is to be shown rather than said. */
export function isPictureField(field: string): boolean {
  return field === 'logo' || field === 'photo';
}

/** What a field of a record says, in the reader's words. */
export function sharedValueText(field: SharedField, value: string, { t, locale }: Speech): string {
  switch (field) {
    case 'kind':
      return t(`organisationKind.${organisationKindSchema.catch('other').parse(value)}`);
    case 'language':
      return t(`language.${localeSchema.catch('fr').parse(value)}`);
    case 'country':
      return countryName(value, locale);
    case 'spokenLanguages':
      return languageNames(spokenLanguagesSchema.parse(value), locale);
    case 'logo':
    case 'photo':
      return t('aPicture');
    default:
      return value;
  }
}
