import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { errorSentence } from '../../shared/i18n/errorSentence';
import { shortened } from '../../shared/text/shortened';
import { useLocale } from '../hooks/useLocale';
import { useNotices } from '../store/noticeStore';
import type { GridColumn } from '../ui/grid/gridColumn';
import type { GridPaste } from '../ui/grid/gridEdit';
import type { RefusedCell } from './refusedCell';
import { refusedReason } from './refusedReason';

interface RefusedCellsProps<Row> {
  columns: readonly GridColumn<Row>[];
  rows: readonly Row[];
  /** Why a row of the block could not be added or changed. */
  rowNeeds: (row: number) => string;
}

type Block = Pick<GridPaste, 'columnIds' | 'cells'>;

/**
 * Says which pasted cells were not taken, by row, column and text, each with its reason, which rows could not be, and how many
 * cells lay beyond the last column. A cell that cannot be written but holds what stands there asks for nothing.
 */
export function useRefusedCells<Row extends { readonly id: string }>({
  columns,
  rows,
  rowNeeds,
}: RefusedCellsProps<Row>): (block: Block, refused: readonly RefusedCell[], isAnyMade: boolean) => void {
  const { t, i18n } = useTranslation('delegation');
  const locale = useLocale();
  const refuse = useNotices((state) => state.refuse);
  return useCallback(
    (block, refused, isAnyMade) => {
      const shown = new Map<string | undefined, Row>(refused.length > 0 ? rows.map((row) => [row.id, row]) : []);
      const sentences = refused.flatMap(({ row, rowId, columnId, value, error }) => {
        const column = columns.find(({ id }) => id === columnId);
        if (!column) return rowNeeds(row);
        const written = shown.get(rowId) ?? null;
        if (written && column.text(written) === value) return [];
        const reason = error ? errorSentence(i18n, error, locale) : refusedReason(column, value, written, t);
        return t('refused.cell', { row, column: column.header, value: shortened(value), reason });
      });
      const outside = cellsOutside(block);
      if (outside > 0) sentences.push(t('refused.outside', { count: outside }));
      const count = sentences.length + Math.max(0, outside - 1);
      if (count > 0) refuse(t(isAnyMade ? 'refused.title' : 'refused.none', { count }), sentences);
    },
    [columns, i18n, locale, refuse, rowNeeds, rows, t],
  );
}

/** How many cells in which something is written lie beyond the last column of the table. */
function cellsOutside({ columnIds, cells }: Block): number {
  return cells.flatMap((texts) => texts.slice(columnIds.length)).filter((text) => text.trim() !== '').length;
}
