import type { TFunction } from 'i18next';
import type { Locale } from '../model/locale';
import type { CalendarOptions } from './calendarOptions';

/** The sentences of one language, together with that language. */
export interface CalendarTexts {
  readonly locale: Locale;
  readonly t: TFunction<readonly ['ical', 'common']>;
}

export function calendarTexts(locale: Locale, { translations }: CalendarOptions): CalendarTexts {
  return { locale, t: translations.getFixedT(locale, ['ical', 'common'] as const) };
}
