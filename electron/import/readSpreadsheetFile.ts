import type { SpreadsheetReading } from '../../shared/imports/spreadsheetReading';
import type { SpreadsheetTable } from '../../shared/imports/spreadsheetTable';
import type { FileError } from '../../shared/ipc/fileError';
import type { Result } from '../../shared/model/result';
import { runImportJob, type ImportJobOptions } from './runImportJob';

/** Reads a CSV or XLSX file beside the main thread; a text as it is said to be, otherwise as it looks. */
export function readSpreadsheetFile(
  path: string,
  options: ImportJobOptions = {},
  as?: SpreadsheetReading,
): Promise<Result<SpreadsheetTable, FileError>> {
  return runImportJob({ kind: 'spreadsheet', path, ...(as ? { as } : {}) }, options);
}
