import type { i18n } from 'i18next';
import { assertNever } from '../model/assertNever';
import type { FieldChange, HistoryValue, RecordChange } from '../history/recordChange';
import type { Locale } from '../model/locale';
import { historyTimePair } from './historyTimeWords';
import { historyValueWords, nameWords } from './historyValueWords';

/** One line of the history. */
export interface HistorySentence {
  readonly label: string;
  readonly text: string;
  /** Whether the texts are too long to stand in the line: it says what became of them, and both are to be read elsewhere. */
  readonly isLong: boolean;
}

/** As much as fits beside a label in the narrowest window. */
const longestInLine = 80;

/** `Marie Tremblay`, or where it came or went `Délégué ajouté : Marie Tremblay`. */
export function recordSentence(translations: i18n, { noun, act, name }: RecordChange, locale: Locale): string {
  const said = nameWords(translations, name, locale);
  if (act === 'changed' || noun === 'mission') return said;
  return translations.getFixedT(locale, 'history')(`record.${act}.${noun}`, { name: said });
}

/** What became of one field, given what became of its record: of a new one only what it holds is said. */
export function fieldSentence(
  translations: i18n,
  change: FieldChange,
  act: RecordChange['act'],
  locale: Locale,
): HistorySentence {
  const label = translations.getFixedT(locale, 'common')(change.label as 'untitled');
  const t = translations.getFixedT(locale, 'history');
  const words = (value: HistoryValue | null) => historyValueWords(translations, value, locale);
  switch (change.kind) {
    case 'value':
      return valueSentence(translations, label, change, act, locale);
    case 'order':
      return inLine(label, t('detail.orderChanged'));
    case 'set': {
      const all = act === 'deleted' ? change.removed : change.added;
      if (act !== 'changed') return inLine(label, all.map(words).join(', '));
      const added = change.added.map((value) => t('detail.added', { name: words(value) }));
      const removed = change.removed.map((value) => t('detail.removed', { name: words(value) }));
      return inLine(label, [...added, ...removed].join(', '));
    }
    case 'settled': {
      const others = change.others.map(words).join(', ');
      const isLong = [change.chosen, ...change.others].some(isLongText);
      const text = isLong ? t('detail.settledText') : t('detail.settled', { chosen: words(change.chosen), others });
      return { label, text, isLong };
    }
    default:
      return assertNever(change);
  }
}

function valueSentence(
  translations: i18n,
  label: string,
  { before, after }: Extract<FieldChange, { kind: 'value' }>,
  act: RecordChange['act'],
  locale: Locale,
): HistorySentence {
  const t = translations.getFixedT(locale, 'history');
  if (isLongText(before) || isLongText(after)) {
    return { label, text: t(`detail.${act === 'changed' ? becameOf(before, after) : 'text'}`), isLong: true };
  }
  const isTime = before?.kind === 'time' || after?.kind === 'time';
  const words = (value: HistoryValue | null) =>
    value === null && isTime ? t('detail.unscheduled') : historyValueWords(translations, value, locale);
  if (act !== 'changed') return inLine(label, words(act === 'deleted' ? before : after));
  const pair =
    before?.kind === 'time' && after?.kind === 'time'
      ? historyTimePair(before, after, locale)
      : ([words(before), words(after)] as const);
  return inLine(label, t('detail.change', { before: pair[0], after: pair[1] }));
}

function becameOf(before: HistoryValue | null, after: HistoryValue | null) {
  if (before === null) return 'textAdded';
  return after === null ? 'textRemoved' : 'textChanged';
}

function inLine(label: string, text: string): HistorySentence {
  return { label, text, isLong: false };
}

function isLongText(value: HistoryValue | null): boolean {
  if (value?.kind !== 'prose' && value?.kind !== 'text') return false;
  return value.text.length > longestInLine || value.text.includes('\n');
}
