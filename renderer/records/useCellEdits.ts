import { useCallback } from 'react';
import type { Command } from '../../shared/commands/commands';
import type { Mission } from '../../shared/model/mission';
import { useEdit } from '../hooks/useEdit';
import { useMissionNow } from '../hooks/useMissionNow';
import { newId } from '../store/newId';
import type { GridEdit, GridPaste } from '../ui/grid/gridEdit';
import { pastedCells } from '../ui/grid/pastedCells';

interface CellEdits {
  readonly write: (edit: GridEdit) => void;
  readonly paste: (paste: GridPaste) => void;
}

/** What a written cell of a table does; undefined where it means nothing. */
export type CellMeaning = (mission: Mission, cell: GridEdit) => Command | undefined;

/** Turns what a person writes or pastes into a table into edits of the mission, one step of undo each time. */
export function useCellEdits(meaning: CellMeaning): CellEdits {
  const edit = useEdit();
  const missionNow = useMissionNow();
  const make = useCallback(
    async (cells: readonly GridEdit[]) => {
      const group = newId();
      const mission = missionNow();
      const commands = cells.flatMap((cell) => meaning(mission, cell) ?? []);
      for (const command of commands) if (!(await edit(command, group))) return;
    },
    [edit, meaning, missionNow],
  );
  const write = useCallback((cell: GridEdit) => void make([cell]), [make]);
  const paste = useCallback((block: GridPaste) => void make(pastedCells(block)), [make]);
  return { write, paste };
}
