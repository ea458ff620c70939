import { createInstance, type i18n } from 'i18next';
import type { Locale } from '../model/locale';
import { en } from './en/catalogue';
import { fr } from './fr/catalogue';
import { spacedTexts } from './spacedTexts';

/**
 * The catalogues in an i18next instance of their own: the window switches its language live, and `getFixedT` gives each
 * recipient of a calendar or a brief theirs. French typography is set once, here, not in every sentence.
 *
 * @param insert what becomes of a value before it stands in a sentence; as it is, where absent
 */
export function createTranslations(locale: Locale, insert?: (value: string) => string): i18n {
  const translations = createInstance();
  void translations.init({
    lng: locale,
    fallbackLng: false,
    supportedLngs: ['fr', 'en'],
    ns: Object.keys(fr),
    defaultNS: 'common',
    resources: { fr: spacedTexts(fr), en },
    initAsync: false,
    interpolation: insert ? { escapeValue: true, escape: insert } : { escapeValue: false },
    returnNull: false,
  });
  return translations;
}
