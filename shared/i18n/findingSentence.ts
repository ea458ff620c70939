import type { i18n } from 'i18next';
import type { Finding, FindingValues } from '../conflicts/finding';
import type { Locale } from '../model/locale';
import { plainDateSchema } from '../model/plainDate';
import { wallTimeSchema } from '../model/wallTime';
import { dateOf } from '../time/dateOf';
import { formatDay } from '../time/formatDay';
import { formatTime } from '../time/formatTime';

/** A finding in words: what is wrong, and the figures behind it. */
export interface FindingSentence {
  readonly title: string;
  readonly reason: string;
}

/** Says a finding in one language; days and times as people say them, names in the language of the sentence. */
export function findingSentence(translations: i18n, finding: Finding, locale: Locale): FindingSentence {
  const values = Object.fromEntries(Object.entries(finding.values).map(([name, value]) => [name, said(value, locale)]));
  const t = translations.getFixedT(locale, 'conflicts');
  // A rule names its sentences itself, so the compiler knows them only as text; a test reads every one.
  const sentence = finding.sentence as 'room-double-booked';
  return { title: t(`sentence.${sentence}.title`, values), reason: t(`sentence.${sentence}.reason`, values) };
}

function said(value: FindingValues[string], locale: Locale): string | number {
  if (typeof value === 'number') return value;
  if (typeof value === 'object') return value[locale];
  const wallTime = wallTimeSchema.safeParse(value);
  if (wallTime.success) return `${formatDay(dateOf(wallTime.data), locale)}, ${formatTime(wallTime.data, locale)}`;
  const date = plainDateSchema.safeParse(value);
  return date.success ? formatDay(date.data, locale) : value;
}
