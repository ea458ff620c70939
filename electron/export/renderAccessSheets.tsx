import type { AccessSheet } from '../../shared/brief/accessSheet';
import { AccessPage } from '../../shared/brief/pages/AccessPage';
import type { Paper } from '../../shared/model/paper';
import type { PrintDocument } from './printDocument';
import { renderSheets } from './renderSheets';

/** Lists of visitors as pages, one after the other. */
export function renderAccessSheets(sheets: readonly AccessSheet[], paper: Paper): PrintDocument {
  return renderSheets(sheets, (sheet) => <AccessPage key={sheet.id} sheet={sheet} />, paper);
}
