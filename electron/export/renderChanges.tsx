import type { ChangeSheet } from '../../shared/brief/changeSheet';
import { ChangesPage } from '../../shared/brief/pages/ChangesPage';
import type { Paper } from '../../shared/model/paper';
import type { PrintDocument } from './printDocument';
import { renderSheets } from './renderSheets';

/** Sheets of changes as pages, one after the other. */
export function renderChanges(sheets: readonly ChangeSheet[], paper: Paper): PrintDocument {
  return renderSheets(sheets, (sheet) => <ChangesPage key={sheet.id} sheet={sheet} />, paper);
}
