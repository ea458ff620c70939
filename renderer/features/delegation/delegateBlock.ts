import type { Command } from '../../../shared/commands/commands';
import type { Mission } from '../../../shared/model/mission';
import type { GridPaste } from '../../ui/grid/gridEdit';
import { belonging } from '../../records/belonging';
import { type DelegateColumnId, isDelegateColumn } from '../../records/delegateColumnIds';
import { type DelegateChange, delegateChange } from './delegateChange';
import type { DelegateRow } from './delegateRow';
import { newDelegate, type NewDelegateFields } from '../../records/newDelegate';
import { readCellValue } from '../../records/readCellValue';

/** A pasted cell that means nothing in its column, or a row that names nobody (`column` null). Rows count from one. */
export interface RefusedCell {
  readonly row: number;
  readonly column: DelegateColumnId | null;
  readonly value: string;
}

export interface PastedBlock {
  readonly commands: readonly Command[];
  readonly refused: readonly RefusedCell[];
}

/**
 * Lays a block of cells from a spreadsheet over the table: cells of rows that exist are set, rows past the last become new
 * delegates. What cannot be read is left out and listed; everything else is one step of undo.
 */
export function delegateBlock(
  mission: Mission,
  rows: ReadonlyMap<string, DelegateRow>,
  paste: GridPaste,
  newId: () => string,
): PastedBlock {
  const members = belonging(mission, newId);
  const refused: RefusedCell[] = [];
  const changes: DelegateChange[] = [];
  const added: Command[] = [];
  paste.cells.forEach((cells, index) => {
    const fields = readFields(cells, paste.columnIds, index + 1, mission, refused);
    const row = rows.get(paste.rowIds[index] ?? '');
    if (row) {
      for (const [column, value] of fields) {
        const change = delegateChange(row, column, value, members);
        if (change) changes.push(change);
      }
      return;
    }
    const command = newDelegate(fields, members);
    if (command) added.push(command);
    else if (cells.some((cell) => cell.trim() !== '')) refused.push({ row: index + 1, column: null, value: '' });
  });
  const set: readonly Command[] = changes.length > 0 ? [{ name: 'paste-cells', payload: { cells: changes } }] : [];
  return { commands: [...members.additions(), ...set, ...added], refused };
}

function readFields(
  cells: readonly string[],
  columnIds: readonly string[],
  row: number,
  mission: Mission,
  refused: RefusedCell[],
): NewDelegateFields {
  const fields = new Map<DelegateColumnId, string | null>();
  columnIds.forEach((column, index) => {
    const text = cells[index];
    if (text === undefined || !isDelegateColumn(column)) return;
    const reading = readCellValue(column, text, mission.lastDay);
    if (reading.ok) fields.set(column, reading.value);
    else refused.push({ row, column, value: text });
  });
  return fields;
}
