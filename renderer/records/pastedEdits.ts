import { applyCommand } from '../../shared/commands/applyCommand';
import type { CommandContext } from '../../shared/commands/command';
import type { Command } from '../../shared/commands/commands';
import type { Mission } from '../../shared/model/mission';
import type { GridEdit, GridPaste } from '../ui/grid/gridEdit';
import type { PastedList } from './listBlock';
import type { RefusedCell } from './refusedCell';

/** What a written cell of a table does; undefined where it means nothing. */
export type CellMeaning = (mission: Mission, cell: GridEdit) => Command | undefined;

/**
 * What a block pasted over a table comes to in which no row is added. Each cell is read as the mission stands after those
 * before it, so that two cells that change the same field of a row both hold; one that the mission refuses is listed with why,
 * and does not take the others with it. Rows past the last are listed; empty cells that mean nothing are nothing.
 */
export function pastedEdits(
  mission: Mission,
  meaning: CellMeaning,
  { rowIds, columnIds, cells }: Pick<GridPaste, 'rowIds' | 'columnIds' | 'cells'>,
  context: CommandContext,
): PastedList {
  let known = mission;
  const commands: Command[] = [];
  const refused: RefusedCell[] = [];
  cells.forEach((texts, index) => {
    const row = index + 1;
    const rowId = rowIds[index];
    if (rowId === undefined) {
      if (texts.some((text) => text.trim() !== '')) refused.push({ row, columnId: null, value: '' });
      return;
    }
    for (const [column, columnId] of columnIds.entries()) {
      const value = texts[column];
      if (value === undefined) continue;
      const place = { row, rowId, columnId, value: value.trim() };
      const command = meaning(known, { rowId, columnId, value });
      if (!command) {
        if (place.value !== '') refused.push(place);
        continue;
      }
      const made = applyCommand(known, command, context);
      if (!made.ok) refused.push({ ...place, error: made.error });
      else if (made.value.patches.length > 0) {
        known = made.value.mission;
        commands.push(command);
      }
    }
  });
  return { commands, refused };
}
