import { useCallback } from 'react';
import type { Command } from '../../shared/commands/commands';
import type { Mission } from '../../shared/model/mission';
import { useEdit } from '../hooks/useEdit';
import { useMissionNow } from '../hooks/useMissionNow';
import { newId } from '../store/newId';
import type { GridEdit, GridPaste } from '../ui/grid/gridEdit';
import { pastedCells } from '../ui/grid/pastedCells';
import { useRefusedCells } from './useRefusedCells';

interface CellEdits {
  readonly write: (edit: GridEdit) => void;
  readonly paste: (paste: GridPaste) => void;
}

/** What a written cell of a table does; undefined where it means nothing. */
export type CellMeaning = (mission: Mission, cell: GridEdit) => Command | undefined;

/**
 * Turns what a person writes or pastes into a table into edits of the mission, one step of undo each time. Pasted cells that mean
 * nothing in their column are named by row, column and text, and the rest is taken.
 */
export function useCellEdits(
  meaning: CellMeaning,
  columns: readonly { readonly id: string; readonly header: string }[],
): CellEdits {
  const edit = useEdit();
  const missionNow = useMissionNow();
  const refuse = useRefusedCells(columns);
  const make = useCallback(
    async (cells: readonly GridEdit[]) => {
      const group = newId();
      const mission = missionNow();
      const read = cells.map((cell) => ({ cell, command: meaning(mission, cell) }));
      const isAnyMade = read.some(({ command }) => command);
      for (const { command } of read) if (command && !(await edit(command, group))) return { refused: [], isAnyMade };
      const refused = read.flatMap(({ cell, command }) => (command || cell.value.trim() === '' ? [] : [cell]));
      return { refused, isAnyMade };
    },
    [edit, meaning, missionNow],
  );
  const write = useCallback((cell: GridEdit) => void make([cell]), [make]);
  const paste = useCallback(
    async (block: GridPaste) => {
      const { refused, isAnyMade } = await make(pastedCells(block));
      refuse(
        refused.map(({ rowId, ...cell }) => ({ ...cell, row: block.rowIds.indexOf(rowId) + 1 })),
        isAnyMade,
      );
    },
    [make, refuse],
  );
  return { write, paste: useCallback((block: GridPaste) => void paste(block), [paste]) };
}
