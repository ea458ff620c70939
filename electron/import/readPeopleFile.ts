import type { SpreadsheetReading } from '../../shared/imports/spreadsheetReading';
import type { SpreadsheetTable } from '../../shared/imports/spreadsheetTable';
import type { FileError } from '../../shared/ipc/fileError';
import type { Locale } from '../../shared/model/locale';
import type { Result } from '../../shared/model/result';
import { readContactsFile } from './readContactsFile';
import { readSpreadsheetFile } from './readSpreadsheetFile';
import type { ImportJobOptions } from './runImportJob';

/** Reads a list of people, by its name a spreadsheet or a file of contacts. */
export function readPeopleFile(
  path: string,
  language: Locale,
  options: ImportJobOptions = {},
  as?: SpreadsheetReading,
): Promise<Result<SpreadsheetTable, FileError>> {
  return /\.(?:vcf|vcard)$/i.test(path)
    ? readContactsFile(path, language, options)
    : readSpreadsheetFile(path, options, as);
}
