import type { Locale } from '../model/locale';
import type { PlainDate } from '../model/plainDate';
import { dayPattern } from './dayPattern';
import { defaultDayStyle, type DayStyle } from './dayStyle';
import { formatClock } from './formatClock';

/** A date in words: `lun. 22 juin`, `Mon 22 June`; long on paper `lundi 22 juin 2026`, `Monday, June 22, 2026`. */
export function formatDay(date: PlainDate, locale: Locale, style: Partial<DayStyle> = {}): string {
  return formatClock(Date.parse(date), dayPattern(date, locale, { ...defaultDayStyle, ...style }), locale);
}
