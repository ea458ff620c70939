import type { TFunction } from 'i18next';
import { createTranslations } from '../i18n/createTranslations';
import type { Locale } from '../model/locale';

/** The catalogues of which lists of people are made. */
export const listNamespaces = ['peopleLists', 'entries', 'common'] as const;

export type ListWords = TFunction<typeof listNamespaces>;

/** The words of lists of people in one language. */
export function listWords(locale: Locale): ListWords {
  return createTranslations(locale).getFixedT(locale, listNamespaces);
}
