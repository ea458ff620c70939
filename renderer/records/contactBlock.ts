import type { Command } from '../../shared/commands/commands';
import type { Mission } from '../../shared/model/mission';
import type { GridPaste } from '../ui/grid/gridEdit';
import { type Belonging, belonging } from './belonging';
import { isContactColumn } from './contactColumnIds';
import type { PastedList } from './listBlock';
import type { DelegateColumnId } from './delegateColumnIds';
import { newDelegate } from './newDelegate';
import { readCellValue } from './readCellValue';
import type { RefusedCell } from './refusedCell';

/**
 * Lays cells over the table of contacts: those of rows that exist are set, rows past the last become new contacts.
 * What means nothing in its column is listed; what is only read in the table is passed over.
 */
export function contactBlock(
  mission: Mission,
  { rowIds, columnIds, cells }: Pick<GridPaste, 'rowIds' | 'columnIds' | 'cells'>,
  newId: () => string,
): PastedList {
  const refused: RefusedCell[] = [];
  const members = belonging(mission, newId);
  const read = (texts: readonly string[], row: number, rowId?: string) =>
    columnIds.flatMap((column, index) => {
      const text = texts[index];
      if (text === undefined || !isContactColumn(column)) return [];
      const reading = readCellValue(column, text, mission.lastDay);
      if (reading.ok) return [[column, reading.value] as const];
      refused.push({ row, rowId, columnId: column, value: text.trim() });
      return [];
    });
  const changed = rowIds.flatMap((id, index) =>
    read(cells[index] ?? [], index + 1, id).flatMap(([field, value]) => cellOf(id, field, value, members)),
  );
  const added = cells.slice(rowIds.length).flatMap((texts, index) => {
    const row = rowIds.length + index + 1;
    const contact = newContact(new Map(read(texts, row)), members);
    if (!contact && texts.some((text) => text.trim() !== '')) refused.push({ row, columnId: null, value: '' });
    return contact ?? [];
  });
  const set: readonly Command[] = changed.length > 0 ? [{ name: 'paste-cells', payload: { cells: changed } }] : [];
  return { commands: [...members.additions(), ...set, ...added], refused };
}

/** The edit that adds a contact; null without any name. */
export function newContact(
  fields: ReadonlyMap<DelegateColumnId, string | null>,
  members: Belonging,
): Command<'add-person'> | null {
  const person = newDelegate(fields, members)?.payload.person;
  return typeof person === 'object' ? { name: 'add-person', payload: { person } } : null;
}

/** A name cannot be absent, only empty; a language stays what it is. */
function cellOf(id: string, field: string, value: string | null, { organisationNamed }: Belonging) {
  const cell = { collection: 'people', id, field } as const;
  if (field === 'organisation') return [{ ...cell, value: value === null ? null : organisationNamed(value) }];
  if (field === 'language' && value === null) return [];
  return [{ ...cell, value: field.endsWith('Name') ? (value ?? '') : value }];
}
