import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Command } from '../../shared/commands/commands';
import type { Mission } from '../../shared/model/mission';
import { useEdit } from '../hooks/useEdit';
import { useMissionNow } from '../hooks/useMissionNow';
import { newId } from '../store/newId';
import { useNotices } from '../store/noticeStore';
import type { GridEdit, GridPaste } from '../ui/grid/gridEdit';
import { pastedCells } from '../ui/grid/pastedCells';

interface CellEdits {
  readonly write: (edit: GridEdit) => void;
  readonly paste: (paste: GridPaste) => void;
}

/** What a written cell of a table does; undefined where it means nothing. */
export type CellMeaning = (mission: Mission, cell: GridEdit) => Command | undefined;

/** As many refused cells as a sentence can name. */
const namedAtMost = 8;

/**
 * Turns what a person writes or pastes into a table into edits of the mission, one step of undo each time. Pasted cells that mean
 * nothing in their column are named by row, column and text, and the rest is taken.
 */
export function useCellEdits(
  meaning: CellMeaning,
  columns: readonly { readonly id: string; readonly header: string }[],
): CellEdits {
  const { t } = useTranslation('delegation');
  const edit = useEdit();
  const missionNow = useMissionNow();
  const refuse = useNotices((state) => state.refuse);
  const make = useCallback(
    async (cells: readonly GridEdit[]) => {
      const group = newId();
      const mission = missionNow();
      const read = cells.map((cell) => ({ cell, command: meaning(mission, cell) }));
      for (const { command } of read) if (command && !(await edit(command, group))) return [];
      return read.flatMap(({ cell, command }) => (command || cell.value.trim() === '' ? [] : [cell]));
    },
    [edit, meaning, missionNow],
  );
  const write = useCallback((cell: GridEdit) => void make([cell]), [make]);
  const paste = useCallback(
    async (block: GridPaste) => {
      const refused = await make(pastedCells(block));
      if (refused.length === 0) return;
      const words = refused.slice(0, namedAtMost).map(({ rowId, columnId, value }) =>
        t('refused.cell', {
          row: block.rowIds.indexOf(rowId) + 1,
          column: columns.find(({ id }) => id === columnId)?.header,
          value,
        }),
      );
      refuse([t('refused.title', { count: refused.length }), words.join(' · ')].join(' '));
    },
    [columns, make, refuse, t],
  );
  return { write, paste: useCallback((block: GridPaste) => void paste(block), [paste]) };
}
