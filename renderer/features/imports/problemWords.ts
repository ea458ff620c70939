import type { TFunction } from 'i18next';
import type { DelegateImportPlan } from '../../../shared/imports/delegateImportPlan';
import type { ImportChoice, ImportProblem } from '../../../shared/imports/importProblem';
import type { Locale } from '../../../shared/model/locale';
import { plainDateSchema } from '../../../shared/model/plainDate';
import { formatDay } from '../../../shared/time/formatDay';

/** What words depend on. */
export interface WordsContext {
  readonly t: TFunction<'imports'>;
  readonly locale: Locale;
}

/** Rows named one by one before they are only hinted at. */
const rowsNamed = 4;

/** "Ligne 4, Courriel". */
export function placeOfProblem(problem: ImportProblem, { t }: WordsContext): string {
  const row = rowsOf(problem.rows, t);
  return problem.field === undefined ? row : t('problems.place', { row, column: t(`field.${problem.field}`) });
}

function rowsOf(numbers: readonly number[], t: WordsContext['t']): string {
  const [row = 0] = numbers;
  if (numbers.length === 1) return t('problems.row', { row });
  const named = numbers.slice(0, rowsNamed);
  const last = numbers.length > rowsNamed ? '…' : String(named.pop());
  return t('problems.rows', { rows: t('problems.and', { first: named.join(', '), last }) });
}

/** What is wrong, as a sentence. */
export function problemSentence(
  { code, rows, value, detail = '' }: ImportProblem,
  { t, locale }: WordsContext,
): string {
  const [first = '', second = ''] = detail.split(' ');
  switch (code) {
    case 'date-number':
    case 'expires-before-return':
      return t(`problem.${code}`, { value, day: dayWords(first, locale) });
    case 'expires-soon':
      return t('problem.expires-soon', { day: dayWords(first, locale), count: Number(second) });
    case 'nobody-named':
      return t('problem.nobody-named', { value, count: rows.length });
    default:
      return t(`problem.${code}`, { value, detail });
  }
}

/** What a choice does, in a word or two; of two readings of a date, the day itself. */
export function choiceWords(
  { detail = '' }: ImportProblem,
  choice: ImportChoice,
  { organisations }: DelegateImportPlan,
  { t, locale }: WordsContext,
): string {
  if (choice === 'day-first') return dayWords(detail.split(' ')[0], locale);
  if (choice === 'month-first') return dayWords(detail.split(' ')[1], locale);
  if (!isMatch(choice)) return t(`choice.${choice}`);
  const candidates = organisations.flatMap((organisation) => organisation.candidates);
  const found = candidates.find(({ ref }) => `match:${ref}` === choice);
  return t('choice.match', { name: found?.name ?? '' });
}

function isMatch(choice: ImportChoice): choice is `match:${string}` {
  return choice.startsWith('match:');
}

function dayWords(text: string | undefined, locale: Locale): string {
  const day = plainDateSchema.safeParse(text);
  return day.success ? formatDay(day.data, locale, { weekday: 'none', month: 'long', year: true }) : (text ?? '');
}
