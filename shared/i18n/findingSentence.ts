import type { i18n } from 'i18next';
import type { Finding } from '../conflicts/finding';
import type { Locale } from '../model/locale';
import { saidValue } from './saidValue';

export interface FindingSentence {
  /** What is wrong, as one would say it aloud. */
  readonly title: string;
  /** Why, in figures, with every time and its zone. */
  readonly reason: string;
}

/** Says a conflict in one language. */
export function findingSentence(translations: i18n, finding: Finding, locale: Locale): FindingSentence {
  const t = translations.getFixedT(locale, 'conflicts');
  const values = Object.fromEntries(
    Object.entries(finding.values).map(([name, value]) => [name, saidValue(value, locale)]),
  );
  const sentence = finding.sentence as 'room-double-booked';
  return { title: t(`sentence.${sentence}.title`, values), reason: t(`sentence.${sentence}.reason`, values) };
}
