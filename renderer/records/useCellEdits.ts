import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useEdit } from '../hooks/useEdit';
import { useEditsAtOnce } from '../hooks/useEditsAtOnce';
import { useMissionNow } from '../hooks/useMissionNow';
import { instantNow } from '../store/instantNow';
import { newId } from '../store/newId';
import type { GridColumn } from '../ui/grid/gridColumn';
import type { GridEdit, GridPaste } from '../ui/grid/gridEdit';
import { type CellMeaning, pastedEdits } from './pastedEdits';
import { useRefusedCells } from './useRefusedCells';

interface CellEdits {
  readonly write: (edit: GridEdit) => void;
  readonly paste: (paste: GridPaste) => void;
}

/**
 * Turns what a person writes or pastes into a table into edits of the mission, one step of undo each time. Pasted cells that cannot
 * be taken are named with the reason, and the rest is taken.
 */
export function useCellEdits<Row extends { readonly id: string }>(
  meaning: CellMeaning,
  columns: readonly GridColumn<Row>[],
  rows: readonly Row[],
): CellEdits {
  const { t } = useTranslation('delegation');
  const edit = useEdit();
  const missionNow = useMissionNow();
  const rowNeeds = useCallback((row: number) => t('refused.noSuchRow', { row }), [t]);
  const refuse = useRefusedCells({ columns, rows, rowNeeds });
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
      const { commands, refused } = pastedEdits(missionNow(), meaning, block, { now: instantNow(), newId });
      if (await make(commands)) refuse(block, refused, commands.length > 0);
    },
    [make, meaning, missionNow, refuse],
  );
  return { write, paste: useCallback((block: GridPaste) => void paste(block), [paste]) };
}
