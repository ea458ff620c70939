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

/** Text and the name of a value by turns. */
type Template = readonly string[];

const placeholder = /\{\{(\w+)\}\}/;

function filledIn(template: Template, values: Readonly<Record<string, string>>): string {
  let text = template[0] ?? '';
  for (let at = 1; at < template.length; at += 2) {
    const name = template[at] ?? '';
    text += (values[name] ?? `{{${name}}}`) + (template[at + 1] ?? '');
  }
  return text;
}

/**
 * The sentences are asked for once and filled in here: i18next's own interpolation took 40 % of the time of an export
 * (docs/decisions/0050-calendar-files.md).
 */
function textsIn(locale: Locale, translations: Pick<i18n, 'getFixedT'>): CalendarTexts {
  const sentences = translations.getFixedT(locale, 'ical');
  const templates = new Map<Sentence, Template>();
  const templateOf = (sentence: Sentence) => {
    const template = templates.get(sentence) ?? sentences(sentence, { skipInterpolation: true }).split(placeholder);
    templates.set(sentence, template);
    return template;
  };
  return {
    locale,
    say: (sentence, values = {}) => filledIn(templateOf(sentence), values),
    t: translations.getFixedT(locale, 'common'),
    clientName: (client) => translations.getFixedT(locale, 'calendars')(`clients.name.${client}`),
  };
}
