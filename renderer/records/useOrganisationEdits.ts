import { useCallback } from 'react';
import { organisationKindSchema } from '../../shared/model/organisation';
import type { Mission } from '../../shared/model/mission';
import { newId } from '../store/newId';
import { useEdit } from '../hooks/useEdit';
import { useMissionNow } from '../hooks/useMissionNow';
import type { GridEdit, GridPaste } from '../ui/grid/gridEdit';
import { organisationTextColumns } from './organisationColumns';
import { readCellValue } from './readCellValue';

interface OrganisationEdits {
  readonly write: (edit: GridEdit) => void;
  readonly paste: (paste: GridPaste) => void;
}

/** Turns what a person writes or pastes into the table of organisations into edits of the mission. */
export function useOrganisationEdits(): OrganisationEdits {
  const edit = useEdit();
  const missionNow = useMissionNow();
  const write = useCallback(
    (cell: GridEdit) => {
      const found = cellOf(missionNow(), cell);
      if (found) void edit({ name: 'paste-cells', payload: { cells: [found] } });
    },
    [edit, missionNow],
  );
  const paste = useCallback(
    async ({ rowIds, columnIds, cells }: GridPaste) => {
      const mission = missionNow();
      const written = rowIds.flatMap((rowId, row) =>
        columnIds.flatMap((columnId, column) => {
          const value = cells[row]?.[column];
          return value === undefined ? [] : (cellOf(mission, { rowId, columnId, value }) ?? []);
        }),
      );
      const group = newId();
      if (written.length > 0) await edit({ name: 'paste-cells', payload: { cells: written } }, group);
      if (columnIds[0] !== 'name') return;
      for (const [name = ''] of cells.slice(rowIds.length)) {
        const organisation = { name: name.trim(), kind: 'other', isHost: false, memberOf: {} } as const;
        if (organisation.name !== '') await edit({ name: 'add-organisation', payload: { organisation } }, group);
      }
    },
    [edit, missionNow],
  );
  return { write, paste: (block) => void paste(block) };
}

interface OrganisationCell {
  readonly collection: 'organisations';
  readonly id: string;
  readonly field: string;
  readonly value: string | boolean | null;
}

/** What a written cell sets; null where it means nothing or changes nothing. */
function cellOf(mission: Mission, { rowId, columnId, value }: GridEdit): OrganisationCell | null {
  const cell = { collection: 'organisations', id: rowId } as const;
  if (columnId === 'name') return value.trim() === '' ? null : { ...cell, field: 'name', value: value.trim() };
  if (columnId === 'side') return { ...cell, field: 'isHost', value: value === 'host' };
  if (columnId === 'organisationKind') {
    const kind = organisationKindSchema.safeParse(value);
    if (kind.success) return { ...cell, field: 'kind', value: kind.data };
    const reading = readCellValue('organisationKind', value, mission.lastDay);
    return reading.ok && reading.value !== null ? { ...cell, field: 'kind', value: reading.value } : null;
  }
  const column = organisationTextColumns.find(({ id }) => id === columnId);
  const reading = column ? readCellValue(column.id, value, mission.lastDay) : null;
  return column && reading?.ok ? { ...cell, field: column.field, value: reading.value } : null;
}
