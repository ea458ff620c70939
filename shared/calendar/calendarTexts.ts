import type { i18n, TFunction, TypeOptions } from 'i18next';
import type { Locale } from '../model/locale';

type Sentence = keyof TypeOptions['resources']['ical'];

/** The words of one language for calendars, together with that language. */
export interface CalendarTexts {
  readonly locale: Locale;
  /** A sentence of the `ical` catalogue with its values, which stay as they were typed. */
  readonly say: (sentence: Sentence, values?: Readonly<Record<string, string>>) => string;
  readonly t: TFunction<'common'>;
}

/**
 * The sentences are asked for once and filled in here: i18next's own interpolation took 40 % of the time of an export
 * (docs/decisions/0050-calendar-files.md).
 */
export function calendarTexts(locale: Locale, translations: Pick<i18n, 'getFixedT'>): CalendarTexts {
  const sentences = translations.getFixedT(locale, 'ical');
  const known = new Map<Sentence, string>();
  const template = (sentence: Sentence) => {
    const text = known.get(sentence) ?? sentences(sentence, { skipInterpolation: true });
    known.set(sentence, text);
    return text;
  };
  return {
    locale,
    say: (sentence, values = {}) =>
      template(sentence).replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole),
    t: translations.getFixedT(locale, 'common'),
  };
}
