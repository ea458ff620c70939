import type { Command } from '../../shared/commands/commands';
import type { Mission } from '../../shared/model/mission';
import type { GridPaste } from '../ui/grid/gridEdit';
import { type Belonging, belonging } from './belonging';
import { isContactColumn } from './contactColumnIds';
import type { DelegateColumnId } from './delegateColumnIds';
import { newDelegate } from './newDelegate';
import { readCellValue } from './readCellValue';

/** Lays cells over the table of contacts: those of rows that exist are set, rows past the last become new contacts. */
export function contactBlock(
  mission: Mission,
  { rowIds, columnIds, cells }: Pick<GridPaste, 'rowIds' | 'columnIds' | 'cells'>,
  newId: () => string,
): readonly Command[] {
  const members = belonging(mission, newId);
  const read = (row: readonly string[]) =>
    columnIds.flatMap((column, index) => {
      const text = row[index];
      if (text === undefined || !isContactColumn(column)) return [];
      const reading = readCellValue(column, text, mission.lastDay);
      return reading.ok ? [[column, reading.value] as const] : [];
    });
  const changed = rowIds.flatMap((id, index) =>
    read(cells[index] ?? []).flatMap(([field, value]) => cellOf(id, field, value, members)),
  );
  const added = cells.slice(rowIds.length).flatMap((row) => newContact(new Map(read(row)), members) ?? []);
  const set: readonly Command[] = changed.length > 0 ? [{ name: 'paste-cells', payload: { cells: changed } }] : [];
  return [...members.additions(), ...set, ...added];
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
