import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { shortened } from '../../shared/text/shortened';
import { useNotices } from '../store/noticeStore';
import type { RefusedCell } from './listBlock';

/** As many refused cells as a sentence can name. */
const namedAtMost = 8;

/**
 * Says which pasted cells meant nothing in their column, by row, column and text, and which rows could not be.
 *
 * @param rowNeeds what a row must have, where rows can be added or refused
 */
export function useRefusedCells(
  columns: readonly { readonly id: string; readonly header: string }[],
  rowNeeds?: (row: number) => string,
): (refused: readonly RefusedCell[], isAnyMade: boolean) => void {
  const { t } = useTranslation('delegation');
  const refuse = useNotices((state) => state.refuse);
  return useCallback(
    (refused, isAnyMade) => {
      if (refused.length === 0) return;
      const words = refused.slice(0, namedAtMost).map(({ row, columnId, value }) => {
        const column = columns.find(({ id }) => id === columnId)?.header;
        return column === undefined
          ? (rowNeeds?.(row) ?? String(row))
          : t('refused.cell', { row, column, value: shortened(value) });
      });
      const title = t(isAnyMade ? 'refused.title' : 'refused.none', { count: refused.length });
      refuse([title, words.join(' · ')].join(' '));
    },
    [columns, refuse, rowNeeds, t],
  );
}
