import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Organisation } from '../../shared/model/organisation';
import { useAnnouncedEdits } from '../hooks/useAnnouncedEdits';
import { useEdit } from '../hooks/useEdit';
import { useMissionNow } from '../hooks/useMissionNow';
import type { GridColumn } from '../ui/grid/gridColumn';
import type { GridEdit, GridPaste } from '../ui/grid/gridEdit';
import { editsOfCells, organisationBlock, organisationCellReader } from './organisationBlock';
import { useRefusedCells } from './useRefusedCells';

interface OrganisationEdits {
  readonly write: (edit: GridEdit) => void;
  readonly paste: (paste: GridPaste) => void;
}

/** Turns what a person writes or pastes into the table of organisations into edits of the mission, or of the directory. */
export function useOrganisationEdits(
  columns: readonly GridColumn<Organisation>[],
  rows: readonly Organisation[],
): OrganisationEdits {
  const { t } = useTranslation('delegation');
  const edit = useEdit();
  const make = useAnnouncedEdits();
  const missionNow = useMissionNow();
  const rowNeeds = useCallback((row: number) => t('refused.noName', { row }), [t]);
  const refuse = useRefusedCells({ columns, rows, rowNeeds });
  const write = useCallback(
    (cell: GridEdit) => {
      const found = organisationCellReader(missionNow())(cell);
      for (const command of found ? editsOfCells([found]) : []) void edit(command);
    },
    [edit, missionNow],
  );
  const paste = useCallback(
    async (block: GridPaste) => {
      const { commands, refused } = organisationBlock(missionNow(), block);
      if (await make(commands)) refuse(block, refused, commands.length > 0);
    },
    [make, missionNow, refuse],
  );
  return { write, paste: useCallback((block: GridPaste) => void paste(block), [paste]) };
}
