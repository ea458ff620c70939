import { TermRecordPage } from '../../shared/brief/pages/TermRecordPage';
import type { TermRecord } from '../../shared/brief/termRecord';
import type { Paper } from '../../shared/model/paper';
import type { PrintDocument } from './printDocument';
import { renderSheets } from './renderSheets';

/** Records of a term as pages, one after the other. */
export function renderTermRecords(records: readonly TermRecord[], paper: Paper): PrintDocument {
  return renderSheets(records, (sheet) => <TermRecordPage key={sheet.id} sheet={sheet} />, paper);
}
