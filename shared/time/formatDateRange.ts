import type { Locale } from '../model/locale';
import type { PlainDate } from '../model/plainDate';
import type { DayStyle } from './dayStyle';
import { formatDay } from './formatDay';
import { noBreakSpace } from './noBreakSpace';

const rangeStyle: DayStyle = { weekday: 'none', month: 'long', year: true, medium: 'screen' };

/**
 * Two dates, saying once what they share: `du 22 au 25 juin 2026`, `22–25 June 2026`, on paper `June 22–25, 2026`.
 * The same date twice is that date.
 */
export function formatDateRange(
  first: PlainDate,
  last: PlainDate,
  locale: Locale,
  style: Partial<DayStyle> = {},
): string {
  const whole = { ...rangeStyle, ...style };
  if (first === last) return formatDay(first, locale, whole);
  const year = whole.year && first.slice(0, 4) !== last.slice(0, 4);
  const sharesMonth = first.slice(0, 7) === last.slice(0, 7);
  if (locale === 'en' && whole.medium === 'paper') return paperEnglish(first, last, whole, { year, sharesMonth });
  const start = formatDay(first, locale, { ...whole, year, month: sharesMonth ? 'none' : whole.month });
  const end = formatDay(last, locale, whole);
  return locale === 'fr' ? `du ${start} au ${end}` : start + englishDash(whole, sharesMonth) + end;
}

/** The month comes first, so it is the second date that leaves it out. */
function paperEnglish(
  first: PlainDate,
  last: PlainDate,
  style: DayStyle,
  { year, sharesMonth }: { year: boolean; sharesMonth: boolean },
): string {
  const start = formatDay(first, 'en', { ...style, year });
  const omitMonth = sharesMonth && style.weekday === 'none';
  const end = formatDay(last, 'en', { ...style, month: omitMonth ? 'none' : style.month });
  return start + englishDash(style, sharesMonth) + end;
}

/** A tight dash between two bare numbers only. */
function englishDash({ weekday }: DayStyle, sharesMonth: boolean): string {
  return sharesMonth && weekday === 'none' ? '–' : `${noBreakSpace}– `;
}
