import { useCallback } from 'react';
import type { Command } from '../../../shared/commands/commands';
import type { Mission } from '../../../shared/model/mission';
import { useEdit } from '../../hooks/useEdit';
import { useMissionNow } from '../../hooks/useMissionNow';
import { newId } from '../../store/newId';
import type { GridEdit, GridPaste } from '../../ui/grid/gridEdit';
import { taskCell, taskColumnIds } from './taskCell';

interface TaskEdits {
  readonly write: (edit: GridEdit) => void;
  readonly paste: (paste: GridPaste) => void;
}

/** Turns what a person writes or pastes into the list of tasks into edits of the mission, one step of undo each time. */
export function useTaskEdits(): TaskEdits {
  const edit = useEdit();
  const missionNow = useMissionNow();
  const make = useCallback(
    async (commands: readonly Command[]) => {
      const group = newId();
      for (const command of commands) if (!(await edit(command, group))) return;
    },
    [edit],
  );
  const write = useCallback((cell: GridEdit) => void make(commandsOf(missionNow(), [cell])), [make, missionNow]);
  const paste = useCallback(
    ({ rowIds, columnIds, cells }: GridPaste) => {
      const written = rowIds.flatMap((rowId, row) =>
        columnIds.flatMap((columnId, column) => {
          const value = cells[row]?.[column];
          return value === undefined ? [] : [{ rowId, columnId, value }];
        }),
      );
      void make(commandsOf(missionNow(), written));
    },
    [make, missionNow],
  );
  return { write, paste };
}

function commandsOf(mission: Mission, cells: readonly GridEdit[]): readonly Command[] {
  return cells.flatMap(({ rowId, columnId, value }) => {
    const task = Object.values(mission.tasks).find(({ id, deleted }) => id === rowId && !deleted);
    const column = taskColumnIds.find((id) => id === columnId);
    return (task && column && taskCell(mission, task, column, value)) ?? [];
  });
}
