import type { Locale } from '../model/locale';
import type { WallTime } from '../model/wallTime';
import { dateOf } from '../time/dateOf';
import { formatTime } from '../time/formatTime';
import { formatTimeRange } from '../time/formatTimeRange';
import type { TimeStyle } from '../time/timeStyle';

/** Delegates read 24 hours in French and a.m./p.m. in English (print language). */
const styleOf: Readonly<Record<Locale, TimeStyle>> = {
  fr: { clock: '24h', fullHour: 'bare', dash: 'spaced' },
  en: { clock: '12h', fullHour: 'minutes', dash: 'spaced' },
};

/** A time of day as paper writes it: `14 h 05`, `2:05 p.m.` */
export function paperTime(time: WallTime, locale: Locale): string {
  return formatTime(time, locale, styleOf[locale]);
}

/**
 * Two times as paper writes them: `8 h 30 – 9 h`, `8:30 – 9:00 a.m.`; one where both are the same. On two days each keeps
 * its half-day: from 10 in the morning to midnight is not `10:00 – 12:00 a.m.`
 */
export function paperTimeRange(start: WallTime, end: WallTime, locale: Locale): string {
  if (start === end) return paperTime(start, locale);
  if (dateOf(start) !== dateOf(end)) return `${paperTime(start, locale)}\u00A0– ${paperTime(end, locale)}`;
  return formatTimeRange(start, end, locale, styleOf[locale]);
}
