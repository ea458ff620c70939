import { useCallback } from 'react';
import { useAnnouncedEdits } from '../hooks/useAnnouncedEdits';
import { useEdit } from '../hooks/useEdit';
import { useMissionNow } from '../hooks/useMissionNow';
import type { GridEdit, GridPaste } from '../ui/grid/gridEdit';
import { organisationBlock, organisationCell } from './organisationBlock';

interface OrganisationEdits {
  readonly write: (edit: GridEdit) => void;
  readonly paste: (paste: GridPaste) => void;
}

/** Turns what a person writes or pastes into the table of organisations into edits of the mission, or of the directory. */
export function useOrganisationEdits(): OrganisationEdits {
  const edit = useEdit();
  const make = useAnnouncedEdits();
  const missionNow = useMissionNow();
  const write = useCallback(
    (cell: GridEdit) => {
      const found = organisationCell(missionNow().lastDay, cell);
      if (found) void edit({ name: 'paste-cells', payload: { cells: [found] } });
    },
    [edit, missionNow],
  );
  const paste = useCallback(
    (block: GridPaste) => void make(organisationBlock(missionNow().lastDay, block)),
    [make, missionNow],
  );
  return { write, paste };
}
