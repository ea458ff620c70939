import type { i18n, TFunction, TypeOptions } from 'i18next';
import type { Locale } from '../model/locale';
import type { CalendarClient } from './clientBehaviour';

type Sentence = keyof TypeOptions['resources']['ical'];

/** The words of one language for calendars, together with that language. */
export interface CalendarTexts {
  readonly locale: Locale;
  /** A sentence of the `ical` catalogue with its values, which stay as they were typed. */
  readonly say: (sentence: Sentence, values?: Readonly<Record<string, string>>) => string;
  readonly t: TFunction<'common'>;
  /** What a calendar program is called. */
  readonly clientName: (client: CalendarClient['id']) => string;
}

const known = new WeakMap<object, Map<Locale, CalendarTexts>>();

/** The same for all the recipients of an export who read one language. */
export function calendarTexts(locale: Locale, translations: Pick<i18n, 'getFixedT'>): CalendarTexts {
  const byLocale = known.get(translations) ?? new Map<Locale, CalendarTexts>();
  known.set(translations, byLocale);
  const texts = byLocale.get(locale) ?? textsIn(locale, translations);
  byLocale.set(locale, texts);
  return texts;
}

/**
 * The sentences are asked for once and filled in here: i18next's own interpolation took 40 % of the time of an export
 * (docs/decisions/0050-calendar-files.md).
 */
function textsIn(locale: Locale, translations: Pick<i18n, 'getFixedT'>): CalendarTexts {
  const sentences = translations.getFixedT(locale, 'ical');
  const templates = new Map<Sentence, string>();
  const template = (sentence: Sentence) => {
    const text = templates.get(sentence) ?? sentences(sentence, { skipInterpolation: true });
    templates.set(sentence, text);
    return text;
  };
  return {
    locale,
    say: (sentence, values = {}) =>
      template(sentence).replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole),
    t: translations.getFixedT(locale, 'common'),
    clientName: (client) => translations.getFixedT(locale, 'calendars')(`clients.name.${client}`),
  };
}
