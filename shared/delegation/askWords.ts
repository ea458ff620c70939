import type { i18n, TFunction, TypeOptions } from 'i18next';
import { localeSchema, type Locale } from '../model/locale';

/** The words of the questions in each language. */
export type AskWords = Readonly<Record<Locale, TFunction<['asking', 'needs']>>>;

export function askWords(translations: Pick<i18n, 'getFixedT'>): AskWords {
  return {
    fr: translations.getFixedT('fr', ['asking', 'needs']),
    en: translations.getFixedT('en', ['asking', 'needs']),
  };
}

type Texts = TypeOptions['resources']['asking'];

/** A text of the questions that stands in a group of texts, such as `column.email`. */
export type AskText = {
  [Group in keyof Texts]: Texts[Group] extends string ? never : `${Group}.${keyof Texts[Group] & string}`;
}[keyof Texts];

/** Something in both languages, French first; once where they say the same. */
export function inBoth(say: (locale: Locale) => string): string {
  return [...new Set(localeSchema.options.map(say))].join(' / ');
}
