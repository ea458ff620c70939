import type { i18n } from 'i18next';
import type { Finding, FindingValues, FindingWord } from '../conflicts/finding';
import { assertNever } from '../model/assertNever';
import type { Locale } from '../model/locale';
import { countryName } from './countryName';
import { languageNames } from './languageNames';
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
    Object.entries(finding.values).map(([name, value]) => [
      name,
      isWord(value) ? saidWord(translations, value, locale) : saidValue(value, locale),
    ]),
  );
  const sentence = finding.sentence as 'room-double-booked';
  return { title: t(`sentence.${sentence}.title`, values), reason: t(`sentence.${sentence}.reason`, values) };
}

function isWord(value: FindingValues[string]): value is FindingWord {
  return typeof value === 'object' && 'kind' in value;
}

function saidWord(translations: i18n, word: FindingWord, locale: Locale): string {
  const t = translations.getFixedT(locale, ['conflicts', 'venues']);
  switch (word.kind) {
    case 'holiday':
      return t(`holiday.${word.holiday}`);
    case 'country':
      return countryName(word.country, locale);
    case 'languages':
      return languageNames(word.languages, locale);
    case 'way':
    case 'airport-way': {
      const { minutes, mode } = word.way;
      const values = { minutes, by: mode === undefined ? '' : t(`venues:ways.by.${mode}`) };
      if (word.kind === 'way') return t(`venues:ways.known.${word.way.known}`, values);
      return t(`venues:ways.ofWhich.${word.way.known}`, values);
    }
    default:
      return assertNever(word);
  }
}
