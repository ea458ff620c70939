import { basename, extname } from 'node:path';
import type { FileError } from '../../shared/ipc/fileError';
import type { SpreadsheetReading } from '../../shared/imports/spreadsheetReading';
import type { SpreadsheetTable } from '../../shared/imports/spreadsheetTable';
import { problemOfSize } from '../../shared/imports/problemOfSize';
import { tableFromRows } from '../../shared/imports/tableFromRows';
import { failure, success, type Result } from '../../shared/model/result';
import { decodeText } from './decodeText';
import { fileKindOf } from './fileKindOf';
import { readDelimitedText } from './readDelimitedText';
import { readFileBytes } from './readFileBytes';
import type { ReadingProblem } from './readingProblem';
import type { ReportProgress } from './reportProgress';
import { separatorOf, type Separator } from './separatorOf';
import { readXlsx } from './xlsx/readXlsx';

const textExtensions = new Set(['.csv', '.tsv', '.txt', '.tab']);
const workbookExtensions = new Set(['.xlsx', '.xlsm']);

const separatorNames: Readonly<Record<Separator, NonNullable<SpreadsheetTable['separator']>>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
};

const charactersOf: Readonly<Record<SpreadsheetReading['separator'], Separator>> = {
  comma: ',',
  semicolon: ';',
  tab: '\t',
};

/**
 * Reads a spreadsheet file into rows of text. A name that promises something else than what is inside is refused rather
 * than guessed around: it is nearly always the wrong file. Progress is told in hundredths.
 */
export async function parseSpreadsheet(
  path: string,
  report: ReportProgress,
  as?: SpreadsheetReading,
): Promise<Result<SpreadsheetTable, FileError>> {
  const file = basename(path);
  const bytes = await readFileBytes(path);
  if (!bytes.ok) return bytes;
  report(20, 100);
  const table = await parseBytes(bytes.value, extname(path).toLowerCase(), as);
  if (!table.ok) return failure({ ...table.error, file });
  report(90, 100);
  const { rows, ...origin } = table.value;
  const problem = problemOfSize(rows);
  if (problem) return failure({ ...problem, file });
  const parts = tableFromRows(rows);
  if (!parts || parts.rows.length === 0) return failure({ code: 'no-header-row', file });
  return success({ fileName: file, ...origin, ...parts });
}

type Sheet = Pick<SpreadsheetTable, 'format' | 'encoding' | 'separator' | 'sheet' | 'rows'>;

async function parseBytes(
  bytes: Buffer,
  extension: string,
  as: SpreadsheetReading | undefined,
): Promise<Result<Sheet, ReadingProblem>> {
  const kind = fileKindOf(bytes);
  if (kind === 'office-97') return failure({ code: 'file-old-workbook' });
  const isUnknown = !textExtensions.has(extension) && !workbookExtensions.has(extension);
  if (kind === 'zip' && (workbookExtensions.has(extension) || extension === '')) return parseWorkbook(bytes);
  if (kind === 'other' && (textExtensions.has(extension) || extension === '')) return parseDelimited(bytes, as);
  const inside = kind === 'other' && !isUnknown ? 'text' : kind === 'other' ? extension.slice(1) : kind;
  return failure({ code: 'file-wrong-kind', detail: inside });
}

async function parseWorkbook(bytes: Buffer): Promise<Result<Sheet, ReadingProblem>> {
  const sheet = await readXlsx(bytes);
  return sheet.ok ? success({ format: 'xlsx', sheet: sheet.value.name, rows: sheet.value.rows }) : sheet;
}

function parseDelimited(bytes: Buffer, as: SpreadsheetReading | undefined): Result<Sheet, ReadingProblem> {
  const decoded = decodeText(bytes, as?.encoding);
  if (!decoded.ok) return failure({ code: decoded.reason === 'truncated' ? 'file-truncated' : 'file-not-text' });
  const { encoding } = decoded;
  if (decoded.text.trim() === '') return failure({ code: 'file-empty' });
  const declared = /^sep=([,;\t])\r?\n/i.exec(decoded.text);
  const separator = as
    ? charactersOf[as.separator]
    : ((declared?.[1] as Separator | undefined) ?? separatorOf(decoded.text));
  const rows = readDelimitedText(decoded.text, separator);
  if (!rows.ok) return rows;
  // Excel reads the line « sep=; » and does not show it.
  const list = declared ? rows.value.slice(1).map((row) => ({ ...row, number: row.number - 1 })) : rows.value;
  return success({ format: 'csv', encoding, separator: separatorNames[separator], rows: list });
}
