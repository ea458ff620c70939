import type { Command } from '../../../shared/commands/commands';
import type { Mission } from '../../../shared/model/mission';
import type { GridPaste } from '../../ui/grid/gridEdit';
import { belonging } from '../../records/belonging';
import { type DelegateColumnId, isDelegateColumn } from '../../records/delegateColumnIds';
import { type DelegateChange, delegateChange } from './delegateChange';
import type { DelegateRow } from './delegateRow';
import { newDelegate, type NewDelegateFields } from '../../records/newDelegate';
import type { PastedList } from '../../records/listBlock';
import { readCellValue } from '../../records/readCellValue';
import type { RefusedCell } from '../../records/refusedCell';

/**
 * Lays a block of cells from a spreadsheet over the table: cells of rows that exist are set, rows past the last become new
 * delegates. What cannot be read is left out and listed; everything else is one step of undo.
 */
export function delegateBlock(
  mission: Mission,
  rows: ReadonlyMap<string, DelegateRow>,
  paste: Pick<GridPaste, 'rowIds' | 'columnIds' | 'cells'>,
  newId: () => string,
): PastedList {
  const members = belonging(mission, newId);
  const refused: RefusedCell[] = [];
  const changes: DelegateChange[] = [];
  const added: Command[] = [];
  paste.cells.forEach((cells, index) => {
    const row = rows.get(paste.rowIds[index] ?? '');
    const place = { row: index + 1, rowId: row?.id };
    const { fields, unread } = readFields(cells, paste.columnIds, mission);
    refused.push(...unread.map((cell) => ({ ...place, ...cell })));
    if (row) {
      for (const [column, value] of fields) {
        const change = delegateChange(row, column, value, members);
        if (change) changes.push(change);
      }
      return;
    }
    const command = newDelegate(fields, members);
    if (command) added.push(command);
    else if (cells.some((cell) => cell.trim() !== '')) refused.push({ ...place, columnId: null, value: '' });
  });
  const set: readonly Command[] = changes.length > 0 ? [{ name: 'paste-cells', payload: { cells: changes } }] : [];
  return { commands: [...members.additions(), ...set, ...added], refused };
}

function readFields(
  cells: readonly string[],
  columnIds: readonly string[],
  { lastDay }: Mission,
): { readonly fields: NewDelegateFields; readonly unread: readonly Pick<RefusedCell, 'columnId' | 'value'>[] } {
  const fields = new Map<DelegateColumnId, string | null>();
  const unread: Pick<RefusedCell, 'columnId' | 'value'>[] = [];
  columnIds.forEach((columnId, index) => {
    const text = cells[index];
    if (text === undefined || !isDelegateColumn(columnId)) return;
    const reading = readCellValue(columnId, text, lastDay);
    if (reading.ok) fields.set(columnId, reading.value);
    else unread.push({ columnId, value: text.trim() });
  });
  return { fields, unread };
}
