import type { Command } from '../../shared/commands/commands';
import { organisationIdSchema, type OrganisationId } from '../../shared/model/identifier';
import { organisationKindSchema } from '../../shared/model/organisation';
import type { Mission } from '../../shared/model/mission';
import type { Organisation } from '../../shared/model/organisation';
import type { PlainDate } from '../../shared/model/plainDate';
import type { GridEdit, GridPaste } from '../ui/grid/gridEdit';
import type { PastedList } from './listBlock';
import { membershipsReader } from './membershipsReader';
import { organisationTextColumns } from './organisationColumns';
import { readCellValue } from './readCellValue';
import type { RefusedCell } from './refusedCell';

const writable: ReadonlySet<string> = new Set([
  'name',
  'side',
  'organisationKind',
  'organisationMemberOf',
  ...organisationTextColumns.map(({ id }) => id),
]);

type NewOrganisation = Command<'add-organisations'>['payload']['organisations'][number];

/**
 * Lays cells over the table of organisations: those of rows that exist are set, rows past the last become new organisations
 * with all that their cells say, as far as they have a name. What means nothing in its column is listed; what is only read in
 * the table is passed over.
 */
export function organisationBlock(
  mission: PlaceOfOrganisations,
  { rowIds, columnIds, cells }: Pick<GridPaste, 'rowIds' | 'columnIds' | 'cells'>,
): PastedList {
  const refused: RefusedCell[] = [];
  const readCell = organisationCellReader(mission);
  const read = (rowId: string, texts: readonly string[], row: number) =>
    columnIds.flatMap((columnId, column) => {
      const value = texts[column];
      if (value === undefined || !writable.has(columnId)) return [];
      const cell = readCell({ rowId, columnId, value });
      if (!cell && value.trim() !== '') refused.push({ row, rowId: rowId || undefined, columnId, value: value.trim() });
      return cell ?? [];
    });
  const written = rowIds.flatMap((rowId, row) => read(rowId, cells[row] ?? [], row + 1));
  const added = cells.slice(rowIds.length).flatMap((texts, index) => {
    const row = rowIds.length + index + 1;
    const organisation = newOrganisation(read('', texts, row));
    if (!organisation && texts.some((text) => text.trim() !== '')) refused.push({ row, columnId: null, value: '' });
    return organisation ?? [];
  });
  const commands: readonly Command[] = [
    ...editsOfCells(written),
    ...(added.length > 0 ? [{ name: 'add-organisations', payload: { organisations: added } } as const] : []),
  ];
  return { commands, refused };
}

/** What the table is of: a mission or the directory, as far as cells depend on it. */
type PlaceOfOrganisations = Pick<Mission, 'lastDay' | 'organisations'>;

interface TextCell {
  readonly collection: 'organisations';
  readonly id: string;
  readonly field: string;
  readonly value: string | boolean | null;
}
interface MembershipCell {
  readonly id: string;
  readonly field: 'memberOf';
  readonly value: Organisation['memberOf'];
}
type OrganisationCell = TextCell | MembershipCell;

/** What sets these cells. */
export function editsOfCells(cells: readonly OrganisationCell[]): readonly Command[] {
  const texts: TextCell[] = [];
  const memberOf: Record<OrganisationId, Organisation['memberOf']> = {};
  for (const cell of cells) {
    if ('collection' in cell) texts.push(cell);
    else memberOf[organisationIdSchema.parse(cell.id)] = cell.value;
  }
  return [
    ...(texts.length > 0 ? [{ name: 'paste-cells', payload: { cells: texts } } as const] : []),
    ...(Object.keys(memberOf).length > 0 ? [{ name: 'set-memberships', payload: { memberOf } } as const] : []),
  ];
}

function newOrganisation(cells: readonly OrganisationCell[]): NewOrganisation | null {
  const given = Object.fromEntries(cells.flatMap(({ field, value }) => (value === null ? [] : [[field, value]])));
  return 'name' in given ? ({ kind: 'other', isHost: false, memberOf: {}, ...given } as NewOrganisation) : null;
}

/** Reads what a written cell sets; null where it means nothing or changes nothing. */
export function organisationCellReader({
  lastDay,
  organisations,
}: PlaceOfOrganisations): (edit: GridEdit) => OrganisationCell | null {
  const memberships = membershipsReader(organisations);
  return (edit) => {
    if (edit.columnId !== 'organisationMemberOf') return textCell(edit, lastDay);
    const memberOf = memberships(edit.rowId, edit.value);
    return memberOf ? { id: edit.rowId, field: 'memberOf', value: memberOf } : null;
  };
}

function textCell({ rowId, columnId, value }: GridEdit, lastDay: PlainDate): TextCell | null {
  const cell = { collection: 'organisations', id: rowId } as const;
  if (columnId === 'name') {
    const name = readCellValue('organisation', value, lastDay);
    return name.ok && name.value !== null ? { ...cell, field: 'name', value: name.value } : null;
  }
  if (columnId === 'side') {
    return value === 'host' || value === 'delegation' ? { ...cell, field: 'isHost', value: value === 'host' } : null;
  }
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
