import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Command } from '../../../shared/commands/commands';
import { newId } from '../../store/newId';
import { useEdit } from '../../hooks/useEdit';
import { useEditsAtOnce } from '../../hooks/useEditsAtOnce';
import { useMission } from '../../hooks/useMission';
import type { GridColumn } from '../../ui/grid/gridColumn';
import type { GridEdit, GridPaste } from '../../ui/grid/gridEdit';
import { belonging } from '../../records/belonging';
import { delegateBlock } from './delegateBlock';
import { delegateChange } from './delegateChange';
import { isDelegateColumn } from '../../records/delegateColumnIds';
import type { DelegateRow } from './delegateRow';
import { readCellValue } from '../../records/readCellValue';
import { useRefusedCells } from '../../records/useRefusedCells';

export interface DelegateEdits {
  readonly write: (edit: GridEdit) => void;
  readonly paste: (paste: GridPaste) => void;
  /** Makes edits as one step of undo. */
  readonly make: (commands: readonly Command[]) => Promise<boolean>;
}

/** Turns what a person writes or pastes into the table into edits of the mission. */
export function useDelegateEdits(
  rows: readonly DelegateRow[],
  columns: readonly GridColumn<DelegateRow>[],
): DelegateEdits {
  const { t } = useTranslation('delegation');
  const mission = useMission((whole) => whole);
  const edit = useEdit();
  const refuse = useRefusedCells({ columns, rows, rowNeeds: (row) => t('refused.needsName', { row }) });
  const makeAtOnce = useEditsAtOnce('rows');
  const make = useCallback(
    async (commands: readonly Command[]) => {
      const group = newId();
      for (const command of commands) if (!(await edit(command, group))) return false;
      return true;
    },
    [edit],
  );
  const write = ({ rowId, columnId, value }: GridEdit) => {
    const row = rows.find(({ id }) => id === rowId);
    if (!row || !isDelegateColumn(columnId)) return;
    const reading = readCellValue(columnId, value, mission.lastDay);
    const members = belonging(mission, newId);
    const change = reading.ok ? delegateChange(row, columnId, reading.value, members) : null;
    if (change) void make([...members.additions(), editOf(row, change.collection, change.field, change.value)]);
  };
  const paste = async (block: GridPaste) => {
    const byId = new Map(rows.map((row) => [row.id as string, row]));
    const { commands, refused } = delegateBlock(mission, byId, block, newId);
    if (await makeAtOnce(commands)) refuse(block, refused, commands.length > 0);
  };
  return { write, paste: (block) => void paste(block), make };
}

function editOf(row: DelegateRow, collection: 'people' | 'delegates', field: string, value: string | null): Command {
  return collection === 'people'
    ? { name: 'edit-person', payload: { person: row.person.id, changes: { [field]: value } } }
    : { name: 'edit-delegate', payload: { delegate: row.id, changes: { [field]: value } } };
}
