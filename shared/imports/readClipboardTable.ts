import { failure, success, type Result } from '../model/result';
import { importLimits } from './importLimits';
import { readCellBlock } from '../text/readCellBlock';
import type { SpreadsheetTable } from './spreadsheetTable';
import { problemOfSize, type SizeProblem } from './problemOfSize';
import { tableFromRows } from './tableFromRows';

/** Why a clipboard cannot be read; one of the reasons why a file cannot (shared/ipc/fileError). */
export interface ClipboardProblem {
  readonly code: SizeProblem['code'] | 'file-empty' | 'no-header-row';
  readonly file: string;
  readonly detail?: string;
}

/** A list of delegates copied from a spreadsheet with its header, as if it had come from a file called `name`. */
export function readClipboardTable(text: string, name: string): Result<SpreadsheetTable, ClipboardProblem> {
  if (text.trim() === '') return failure({ code: 'file-empty', file: name });
  if (text.length > importLimits.bytes) return failure({ code: 'file-too-large', file: name });
  const rows = readCellBlock(text).map((cells, index) => ({ number: index + 1, cells }));
  const problem = problemOfSize(rows);
  if (problem) return failure({ ...problem, file: name });
  const parts = tableFromRows(rows);
  if (!parts || parts.rows.length === 0) return failure({ code: 'no-header-row', file: name });
  return success({ fileName: name, format: 'clipboard', ...parts });
}
