import type { SupportSheet } from '../../shared/brief/supportSheet';
import { SupportSheetPage } from '../../shared/brief/pages/SupportSheetPage';
import type { Paper } from '../../shared/model/paper';
import type { PrintDocument } from './printDocument';
import { renderSheets } from './renderSheets';

/** Sheets of supporters as pages, one after the other. */
export function renderSupportSheets(sheets: readonly SupportSheet[], paper: Paper): PrintDocument {
  return renderSheets(sheets, (sheet) => <SupportSheetPage key={sheet.id} sheet={sheet} />, paper);
}
