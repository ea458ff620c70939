import type { i18n, TFunction, TypeOptions } from 'i18next';
import { localeSchema, type Locale } from '../model/locale';

/** The words of the survey in each language. */
export type SurveyWords = Readonly<Record<Locale, TFunction<'survey'>>>;

export function surveyWords(translations: Pick<i18n, 'getFixedT'>): SurveyWords {
  return { fr: translations.getFixedT('fr', 'survey'), en: translations.getFixedT('en', 'survey') };
}

type Texts = TypeOptions['resources']['survey'];

/** A text of the survey that stands in a group of texts, such as `column.meetings`. */
export type SurveyText = {
  [Group in 'sheet' | 'column' | 'mark' | 'hint' | 'howTo']: `${Group}.${keyof Texts[Group] & string}`;
}[keyof Pick<Texts, 'sheet' | 'column' | 'mark' | 'hint' | 'howTo'>];

/** A text in both languages, French first; once where they say the same. */
export function surveyTextInBoth(words: SurveyWords, text: SurveyText): string {
  return [...new Set(localeSchema.options.map((locale) => words[locale](text)))].join(' / ');
}
