import { useCallback } from 'react';
import type { Command } from '../../shared/commands/commands';
import type { Mission } from '../../shared/model/mission';
import { useEdit } from '../hooks/useEdit';
import { useEditsAtOnce } from '../hooks/useEditsAtOnce';
import { useMissionNow } from '../hooks/useMissionNow';
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
  const make = useEditsAtOnce('cells');
  const write = useCallback(
    (cell: GridEdit) => {
      const command = meaning(missionNow(), cell);
      if (command) void edit(command);
    },
    [edit, meaning, missionNow],
  );
  const paste = useCallback(
    async (block: GridPaste) => {
      const mission = missionNow();
      const read = pastedCells(block).map((cell) => ({ cell, command: meaning(mission, cell) }));
      const commands = read.flatMap(({ command }) => command ?? []);
      if (!(await make(commands))) return;
      const refused = read.flatMap(({ cell, command }) => (command || cell.value.trim() === '' ? [] : [cell]));
      refuse(
        refused.map(({ rowId, ...cell }) => ({ ...cell, row: block.rowIds.indexOf(rowId) + 1 })),
        commands.length > 0,
      );
    },
    [make, meaning, missionNow, refuse],
  );
  return { write, paste: useCallback((block: GridPaste) => void paste(block), [paste]) };
}
