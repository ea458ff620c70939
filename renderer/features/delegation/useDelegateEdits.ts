import { useCallback, useState } from 'react';
import type { Command } from '../../../shared/commands/commands';
import { newId } from '../../store/newId';
import { useEdit } from '../../hooks/useEdit';
import { useMission } from '../../hooks/useMission';
import type { GridEdit, GridPaste } from '../../ui/grid/gridEdit';
import { belonging } from '../../records/belonging';
import { delegateBlock, type PastedBlock, type RefusedCell } from './delegateBlock';
import { delegateChange } from './delegateChange';
import { isDelegateColumn } from '../../records/delegateColumnIds';
import type { DelegateRow } from './delegateRow';
import { readCellValue } from '../../records/readCellValue';

export interface DelegateEdits {
  /** Cells of the last paste that meant nothing; the rest was pasted. */
  readonly refused: readonly RefusedCell[];
  readonly isAnyPasted: boolean;
  readonly dismissRefused: () => void;
  readonly write: (edit: GridEdit) => void;
  readonly paste: (paste: GridPaste) => void;
  /** Makes edits as one step of undo. */
  readonly make: (commands: readonly Command[]) => Promise<boolean>;
}

const nothingPasted: PastedBlock = { commands: [], refused: [] };

/** Turns what a person writes or pastes into the table into edits of the mission. */
export function useDelegateEdits(rows: readonly DelegateRow[]): DelegateEdits {
  const mission = useMission((whole) => whole);
  const edit = useEdit();
  const [{ refused, commands }, setPasted] = useState<PastedBlock>(nothingPasted);
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
  const paste = (block: GridPaste) => {
    const byId = new Map(rows.map((row) => [row.id as string, row]));
    const pasted = delegateBlock(mission, byId, block, newId);
    setPasted(pasted);
    void make(pasted.commands);
  };
  return {
    refused,
    isAnyPasted: commands.length > 0,
    dismissRefused: () => setPasted(nothingPasted),
    write,
    paste,
    make,
  };
}

function editOf(row: DelegateRow, collection: 'people' | 'delegates', field: string, value: string | null): Command {
  return collection === 'people'
    ? { name: 'edit-person', payload: { person: row.person.id, changes: { [field]: value } } }
    : { name: 'edit-delegate', payload: { delegate: row.id, changes: { [field]: value } } };
}
