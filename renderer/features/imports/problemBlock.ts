import type { ImportProblem } from '../../../shared/imports/importProblem';
import { formatCellBlock } from '../../../shared/text/formatCellBlock';
import { problemSentence, type WordsContext } from './problemWords';

/** The problems of a list as cells to be pasted into a spreadsheet: row, column as the file calls it, reason. */
export function problemBlock(
  problems: readonly ImportProblem[],
  header: readonly string[],
  words: WordsContext,
): string {
  const { t } = words;
  const titles = [t('problems.copyRow'), t('problems.copyColumn'), t('problems.copyReason')];
  const lines = problems.map((problem) => {
    const named = problem.column === undefined ? '' : (header[problem.column] ?? '');
    const column = named === '' && problem.field !== undefined ? t(`field.${problem.field}`) : named;
    return [problem.rows.join(', '), column, problemSentence(problem, words)];
  });
  return formatCellBlock([titles, ...lines]);
}
