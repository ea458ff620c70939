import type { SpreadsheetRow } from '../../../shared/imports/spreadsheetTable';
import { failure, success, type Result } from '../../../shared/model/result';
import type { ReadingProblem } from '../readingProblem';
import { XmlProblem } from './parseXml';
import { readDateStyles } from './readDateStyles';
import { readSharedStrings } from './readSharedStrings';
import { readSheet } from './readSheet';
import { readWorkbook, type SheetEntry } from './readWorkbook';
import { unzipParts, type ReadPart } from './unzipParts';

export interface XlsxSheet {
  readonly name: string;
  readonly rows: readonly SpreadsheetRow[];
}

/** The first visible sheet of a workbook that has at least two rows; failing that, the first that has any. */
export async function readXlsx(bytes: Buffer): Promise<Result<XlsxSheet, ReadingProblem>> {
  const parts = await unzipParts(bytes);
  if (!parts.ok) return parts;
  try {
    return await readParts(parts.value);
  } catch (error) {
    if (error instanceof XmlProblem) return failure({ code: 'file-damaged', detail: error.message });
    if (error instanceof PartProblem) return failure(error.problem);
    throw error;
  }
}

/** Ends the reading of a workbook from wherever a part could not be had. */
class PartProblem extends Error {
  constructor(readonly problem: ReadingProblem) {
    super(problem.code);
  }
}

async function readParts(readPart: ReadPart): Promise<Result<XlsxSheet, ReadingProblem>> {
  const textOf = async (name: string): Promise<string | undefined> => {
    const part = await readPart(name);
    if (!part.ok) throw new PartProblem(part.error);
    return part.value;
  };
  const workbookXml = await textOf('xl/workbook.xml');
  const relationshipsXml = await textOf('xl/_rels/workbook.xml.rels');
  if (!workbookXml || !relationshipsXml) return failure({ code: 'file-wrong-kind', detail: 'zip' });
  const { sheets, countsFrom1904 } = readWorkbook(workbookXml, relationshipsXml);
  const sharedXml = await textOf('xl/sharedStrings.xml');
  const stylesXml = await textOf('xl/styles.xml');
  const context = {
    sharedStrings: sharedXml ? readSharedStrings(sharedXml) : [],
    dateStyles: stylesXml ? readDateStyles(stylesXml) : new Set<number>(),
    countsFrom1904,
  };
  return firstWithRows(sheets, async ({ part }) => {
    const xml = await textOf(part);
    return xml === undefined ? failure({ code: 'file-damaged', detail: part }) : readSheet(xml, context);
  });
}

async function firstWithRows(
  sheets: readonly SheetEntry[],
  read: (sheet: SheetEntry) => Promise<Result<SpreadsheetRow[], ReadingProblem>>,
): Promise<Result<XlsxSheet, ReadingProblem>> {
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  let fallback: XlsxSheet | undefined;
  for (const sheet of visible.length > 0 ? visible : sheets) {
    const rows = await read(sheet);
    if (!rows.ok) return rows;
    if (rows.value.length > 1) return success({ name: sheet.name, rows: rows.value });
    if (rows.value.length === 1) fallback ??= { name: sheet.name, rows: rows.value };
  }
  return fallback ? success(fallback) : failure({ code: 'file-empty' });
}
