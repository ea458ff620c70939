import type { Command } from '../../shared/commands/commands';
import { organisationKindSchema } from '../../shared/model/organisation';
import type { PlainDate } from '../../shared/model/plainDate';
import type { GridEdit, GridPaste } from '../ui/grid/gridEdit';
import { organisationTextColumns } from './organisationColumns';
import { readCellValue } from './readCellValue';

type NewOrganisation = Command<'add-organisations'>['payload']['organisations'][number];

/**
 * Lays cells over the table of organisations: those of rows that exist are set, rows past the last become new organisations
 * with all that their cells say, as far as they have a name.
 */
export function organisationBlock(
  lastDay: PlainDate,
  { rowIds, columnIds, cells }: Pick<GridPaste, 'rowIds' | 'columnIds' | 'cells'>,
): readonly Command[] {
  const read = (rowId: string, row: readonly string[]) =>
    columnIds.flatMap((columnId, column) => {
      const value = row[column];
      return value === undefined ? [] : (organisationCell(lastDay, { rowId, columnId, value }) ?? []);
    });
  const written = rowIds.flatMap((rowId, row) => read(rowId, cells[row] ?? []));
  const added = cells.slice(rowIds.length).flatMap((row) => newOrganisation(read('', row)) ?? []);
  return [
    ...(written.length > 0 ? [{ name: 'paste-cells', payload: { cells: written } } as const] : []),
    ...(added.length > 0 ? [{ name: 'add-organisations', payload: { organisations: added } } as const] : []),
  ];
}

interface OrganisationCell {
  readonly collection: 'organisations';
  readonly id: string;
  readonly field: string;
  readonly value: string | boolean | null;
}

function newOrganisation(cells: readonly OrganisationCell[]): NewOrganisation | null {
  const given = Object.fromEntries(cells.flatMap(({ field, value }) => (value === null ? [] : [[field, value]])));
  return 'name' in given ? ({ kind: 'other', isHost: false, memberOf: {}, ...given } as NewOrganisation) : null;
}

/** What a written cell sets; null where it means nothing or changes nothing. */
export function organisationCell(lastDay: PlainDate, { rowId, columnId, value }: GridEdit): OrganisationCell | null {
  const cell = { collection: 'organisations', id: rowId } as const;
  if (columnId === 'name') return value.trim() === '' ? null : { ...cell, field: 'name', value: value.trim() };
  if (columnId === 'side') return { ...cell, field: 'isHost', value: value === 'host' };
  if (columnId === 'organisationKind') {
    const kind = organisationKindSchema.safeParse(value);
    if (kind.success) return { ...cell, field: 'kind', value: kind.data };
    const reading = readCellValue('organisationKind', value, lastDay);
    return reading.ok && reading.value !== null ? { ...cell, field: 'kind', value: reading.value } : null;
  }
  const column = organisationTextColumns.find(({ id }) => id === columnId);
  const reading = column ? readCellValue(column.id, value, lastDay) : null;
  return column && reading?.ok ? { ...cell, field: column.field, value: reading.value } : null;
}
