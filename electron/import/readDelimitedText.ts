import Papa from 'papaparse';
import { importLimits } from '../../shared/imports/importLimits';
import type { SpreadsheetRow } from '../../shared/imports/spreadsheetTable';
import { failure, success, type Result } from '../../shared/model/result';
import type { ReadingProblem } from './readingProblem';
import type { Separator } from './separatorOf';

/**
 * Records of a delimited text, numbered as a spreadsheet shows them: a cell with line breaks in it is one row, an empty
 * line is one too.
 */
export function readDelimitedText(text: string, separator: Separator): Result<SpreadsheetRow[], ReadingProblem> {
  const rows: SpreadsheetRow[] = [];
  let problem: ReadingProblem | undefined;
  Papa.parse<string[]>(text, {
    delimiter: separator,
    skipEmptyLines: false,
    step: ({ data, errors }, parser) => {
      problem = problemOf(rows.length, errors);
      if (problem) parser.abort();
      else rows.push({ number: rows.length + 1, cells: data });
    },
  });
  return problem ? failure(problem) : success(rows);
}

function problemOf(rowsBefore: number, errors: readonly Papa.ParseError[]): ReadingProblem | undefined {
  const row = String(rowsBefore + 1);
  if (errors.some(({ code }) => code === 'MissingQuotes')) return { code: 'file-truncated', detail: row };
  if (rowsBefore >= importLimits.rows) return { code: 'too-many-rows', detail: String(importLimits.rows) };
  return undefined;
}
