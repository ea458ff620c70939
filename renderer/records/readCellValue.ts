import type { DelegateField } from '../../shared/imports/delegateField';
import { readDelegateCell } from '../../shared/imports/readDelegateCell';
import type { PlainDate } from '../../shared/model/plainDate';

/** What a written or pasted cell means: a value for the model, `null` for empty, or refused. */
export type CellValue = { readonly ok: true; readonly value: string | null } | { readonly ok: false };

/** What an import takes with a question: a cell of the table has the person before it. */
const refused: ReadonlySet<string> = new Set(['unread-needs', 'document-number']);

/**
 * Reads a cell by the same rules as an import. What an import would only warn of (a document that expires soon, a text
 * that looks like a formula) is taken as written: here the person wrote it on purpose. Needs that no code says have a field
 * for words beside them.
 */
export function readCellValue(field: DelegateField, text: string, lastDay: PlainDate): CellValue {
  if (text.trim() === '') return { ok: true, value: null };
  const reading = readDelegateCell(field, text, undefined, { dateOrder: 'day-first', lastDay });
  if (reading.kind === 'value') return { ok: true, value: reading.value || null };
  if (refused.has(reading.code)) return { ok: false };
  const kept = reading.options.find(({ choice, value }) => choice !== 'exclude' && value !== undefined)?.value;
  return kept === undefined ? { ok: false } : { ok: true, value: kept };
}
