import { basename } from 'node:path';
import { problemOfSize } from '../../../shared/imports/problemOfSize';
import type { SpreadsheetTable } from '../../../shared/imports/spreadsheetTable';
import { tableFromContacts, type ContactHeads } from '../../../shared/imports/tableFromContacts';
import type { FileError } from '../../../shared/ipc/fileError';
import type { Locale } from '../../../shared/model/locale';
import { failure, success, type Result } from '../../../shared/model/result';
import { readPlainBytes } from '../readPlainBytes';
import type { ReportProgress } from '../reportProgress';
import { readCards } from './readCards';

/** Reads a file of contacts into rows of text, as if it were a list of delegates. */
export async function parseContacts(
  path: string,
  heads: ContactHeads,
  language: Locale,
  report: ReportProgress,
): Promise<Result<SpreadsheetTable, FileError>> {
  const file = basename(path);
  const bytes = await readPlainBytes(path, report);
  if (!bytes.ok) return bytes;
  const cards = readCards(bytes.value);
  if (!cards.ok) return failure({ ...cards.error, file });
  report(90, 100);
  const parts = tableFromContacts(cards.value, heads, language);
  const problem = problemOfSize(parts.rows);
  if (problem) return failure({ ...problem, file });
  if (parts.rows.length === 0) return failure({ code: 'file-empty', file });
  return success({ fileName: file, format: 'vcf', ...parts });
}
