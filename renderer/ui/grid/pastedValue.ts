import { foldForSearch } from '../../../shared/text/foldForSearch';
import type { GridColumn } from './gridColumn';

/**
 * What a pasted text means in its column: where one chooses among options it is copied as the option's words, and written as its
 * id. A text that is no option stays as it is, for the table to read or to refuse.
 */
export function pastedValue<Row>(column: GridColumn<Row> | undefined, text: string): string {
  const editor = column?.editor;
  const sought = foldForSearch(text).trim();
  if (editor?.kind !== 'select' || sought === '') return text;
  return editor.options.find(({ label }) => foldForSearch(label).trim() === sought)?.id ?? text;
}
