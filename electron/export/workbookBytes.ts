import type { Workbook } from '../../shared/workbooks/workbook';
import { workbookParts } from '../../shared/workbooks/workbookParts';
import { archiveBytes } from './archiveBytes';

/** A workbook as an XLSX file. */
export function workbookBytes(workbook: Workbook): Uint8Array {
  return archiveBytes(workbookParts(workbook));
}
