import { zipSync } from 'fflate';
import type { Workbook } from '../../shared/workbooks/workbook';
import { workbookParts } from '../../shared/workbooks/workbookParts';

/** The first day that a ZIP archive can name, so that the same workbook is the same bytes whenever it is written. */
const always = '1980-01-01T00:00:00';

/** A workbook as an XLSX file. */
export function workbookBytes(workbook: Workbook): Uint8Array {
  const parts = Object.entries(workbookParts(workbook)).map(([name, xml]) => [name, Buffer.from(xml)] as const);
  return zipSync(Object.fromEntries(parts), { mtime: always });
}
