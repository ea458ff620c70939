import type { i18n } from 'i18next';
import type { HistoryValue, Name } from '../history/recordChange';
import type { Locale } from '../model/locale';
import { zoneIdSchema } from '../model/zoneId';
import { cityOfZone } from '../time/cityOfZone';
import { formatDay } from '../time/formatDay';
import { formatDuration } from '../time/formatDuration';
import { formatHour } from '../time/formatHour';
import { allowanceText } from './allowanceText';
import { countryName } from './countryName';
import { moneyText } from './moneyText';
import { languageNames } from './languageNames';
import { historyTimeWords } from './historyTimeWords';
import { saidValue } from './saidValue';

/** A value of the history in words; what is empty, or has a name in no language, says so. */
export function historyValueWords(translations: i18n, value: HistoryValue | null, locale: Locale): string {
  const t = translations.getFixedT(locale, 'history');
  if (value === null) return t('detail.empty');
  switch (value.kind) {
    case 'text':
    case 'prose':
      return value.text;
    case 'number':
      return String(value.number);
    case 'minutes':
      return formatDuration(value.minutes, locale);
    case 'word':
      return wordOf(translations, value.key, locale);
    case 'words':
      return value.keys.map((key) => wordOf(translations, key, locale)).join(', ');
    case 'name':
      return nameWords(translations, value.name, locale);
    case 'time':
      return historyTimeWords(value, locale);
    case 'date':
      return formatDay(value.date, locale, { weekday: 'none', year: true });
    case 'allowance':
      return allowanceText(translations, value, locale);
    default:
      return codeWords(value, locale);
  }
}

type Coded = Extract<HistoryValue, { kind: 'zone' | 'country' | 'languages' | 'money' | 'hours' }>;

/** What the model keeps as a code that each language writes in its way. */
function codeWords(value: Coded, locale: Locale): string {
  switch (value.kind) {
    case 'zone':
      return zoneWords(value.zone, locale);
    case 'country':
      return countryName(value.country, locale);
    case 'languages':
      return languageNames(value.languages, locale);
    case 'money':
      return moneyText(value.money, locale);
    case 'hours':
      return value.hours
        .split('-')
        .map((clock) => formatHour(clock, locale))
        .join('–');
  }
}

function zoneWords(zone: string, locale: Locale): string {
  const known = zoneIdSchema.safeParse(zone);
  return known.success ? cityOfZone(known.data, locale) : zone;
}

export function nameWords(translations: i18n, name: Name, locale: Locale): string {
  return String(saidValue(name, locale)) || translations.getFixedT(locale, 'history')('detail.nameless');
}

/** A word that this version does not know is shown as it stands rather than hidden. */
function wordOf(translations: i18n, key: string, locale: Locale): string {
  const isKnown = translations.exists(key, { lng: locale });
  return isKnown ? translations.getFixedT(locale, 'common')(key as 'untitled') : key.slice(key.lastIndexOf('.') + 1);
}
