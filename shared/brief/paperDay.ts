import type { Locale } from '../model/locale';
import type { PlainDate } from '../model/plainDate';
import { formatDay } from '../time/formatDay';

/** `lundi 22 juin 2026`, `Monday, June 22, 2026`. */
export function longDay(date: PlainDate, locale: Locale): string {
  return formatDay(date, locale, { weekday: 'long', month: 'long', year: true, medium: 'paper' });
}

/** `lundi 22 juin`, `Monday, June 22`. */
export function dayAndMonth(date: PlainDate, locale: Locale): string {
  return formatDay(date, locale, { weekday: 'long', month: 'long', year: false, medium: 'paper' });
}

/** `lundi`, `Monday`. */
export function weekday(date: PlainDate, locale: Locale): string {
  return (
    formatDay(date, locale, { weekday: 'long', month: 'none', year: false, medium: 'paper' }).split(/[ ,\u00A0]/)[0] ??
    ''
  );
}

/** `lun.`, `Mon`. */
export function shortWeekday(date: PlainDate, locale: Locale): string {
  return (
    formatDay(date, locale, { weekday: 'short', month: 'none', year: false, medium: 'paper' }).split(/[ ,\u00A0]/)[0] ??
    ''
  );
}
