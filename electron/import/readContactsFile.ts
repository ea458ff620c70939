import { createTranslations } from '../../shared/i18n/createTranslations';
import { contactFields } from '../../shared/imports/contactRow';
import type { SpreadsheetTable } from '../../shared/imports/spreadsheetTable';
import type { ContactHeads } from '../../shared/imports/tableFromContacts';
import type { FileError } from '../../shared/ipc/fileError';
import type { Locale } from '../../shared/model/locale';
import type { Result } from '../../shared/model/result';
import { runImportJob, type ImportJobOptions } from './runImportJob';

/** Reads a file of contacts beside the main thread, into a table whose columns have their names in `language`. */
export function readContactsFile(
  path: string,
  language: Locale,
  options: ImportJobOptions = {},
): Promise<Result<SpreadsheetTable, FileError>> {
  return runImportJob({ kind: 'contacts', path, heads: headsIn(language), language }, options);
}

function headsIn(language: Locale): ContactHeads {
  const t = createTranslations(language).getFixedT(language, 'imports');
  return Object.fromEntries(contactFields.map((field) => [field, t(`field.${field}`)])) as unknown as ContactHeads;
}
