import type { TFunction } from 'i18next';
import type { GridColumn } from '../ui/grid/gridColumn';

/**
 * Why a pasted text means nothing in its column, in the sentence with which the cell would refuse it if it were typed there.
 *
 * @param row the row that it falls on; null where it would begin a new one
 */
export function refusedReason<Row>(
  { editor }: Pick<GridColumn<Row>, 'editor'>,
  value: string,
  row: Row | null,
  t: TFunction<'delegation'>,
): string {
  if (!editor) return t('refused.readOnly');
  const said = editor.validate?.(value, row) ?? null;
  if (said !== null) return said;
  if (editor.kind !== 'select') return t('refused.unreadable');
  return t('refused.oneOf', { choices: editor.options.map(({ label }) => label).join(', ') });
}
