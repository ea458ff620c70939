import type { Locale } from '../model/locale';
import type { PlainDate } from '../model/plainDate';
import type { DayStyle } from './dayStyle';
import { noBreakSpace } from './noBreakSpace';

const weekdays = { none: '', short: 'EEE', long: 'EEEE' };
const months = { none: '', short: 'MMM', long: 'MMMM' };

/** The date-fns pattern for a date. Day and month stay on one line. */
export function dayPattern(date: PlainDate, locale: Locale, { weekday, month, year, medium }: DayStyle): string {
  const words = { weekday: weekdays[weekday], month: months[month], year: year ? 'yyyy' : '' };
  if (locale === 'en' && medium === 'paper') {
    return joined(', ', words.weekday, joined(noBreakSpace, words.month, 'd'), words.year);
  }
  const day = joined(noBreakSpace, locale === 'fr' ? frenchDay(date) : 'd', words.month);
  return joined(' ', words.weekday, day, words.year);
}

/** French counts only the first of a month: `1er juin`. date-fns does too (`do`), but writes `22ème` beside no month. */
function frenchDay(date: PlainDate): string {
  return date.endsWith('-01') ? "d'er'" : 'd';
}

function joined(separator: string, ...parts: string[]): string {
  return parts.filter(Boolean).join(separator);
}
