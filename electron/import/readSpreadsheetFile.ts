import type { SpreadsheetTable } from '../../shared/imports/spreadsheetTable';
import type { FileError } from '../../shared/ipc/fileError';
import type { Result } from '../../shared/model/result';
import { runImportJob, type ImportJobOptions } from './runImportJob';

/** Reads a CSV or XLSX file beside the main thread. */
export function readSpreadsheetFile(
  path: string,
  options: ImportJobOptions = {},
): Promise<Result<SpreadsheetTable, FileError>> {
  return runImportJob({ kind: 'spreadsheet', path }, options);
}
