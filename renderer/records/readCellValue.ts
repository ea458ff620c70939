import type { DelegateField } from '../../shared/imports/delegateField';
import { readDelegateCell } from '../../shared/imports/readDelegateCell';
import type { ImportProblemCode } from '../../shared/imports/importProblem';
import type { PlainDate } from '../../shared/model/plainDate';

/** What a written or pasted cell means: a value for the model, `null` for empty, or why it is refused. */
export type CellValue =
  { readonly ok: true; readonly value: string | null } | { readonly ok: false; readonly code: ImportProblemCode };

/** What an import takes only in part, with a question: a cell of the table has the person before it, and takes the whole. */
const refused: ReadonlySet<ImportProblemCode> = new Set([
  'unread-needs',
  'document-number',
  'too-long',
  'several-addresses',
]);

/**
 * Reads a cell by the same rules as an import. What an import would only warn of (a document that expires soon, a text
 * that looks like a formula) is taken as written: here the person wrote it on purpose. Needs that no code says have a field
 * for words beside them.
 */
export function readCellValue(field: DelegateField, text: string, lastDay: PlainDate): CellValue {
  if (text.trim() === '') return { ok: true, value: null };
  const reading = readDelegateCell(field, text, undefined, { dateOrder: 'day-first', lastDay });
  if (reading.kind === 'value') return { ok: true, value: reading.value || null };
  if (refused.has(reading.code)) return { ok: false, code: reading.code };
  const kept = reading.options.find(({ choice, value }) => choice !== 'exclude' && value !== undefined)?.value;
  return kept === undefined ? { ok: false, code: reading.code } : { ok: true, value: kept };
}
