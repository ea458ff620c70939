import type { Command } from '../../shared/commands/commands';
import type { GridPaste } from '../ui/grid/gridEdit';
import type { RefusedCell } from './refusedCell';

/** A record, or what is to become of it: the same fields. */
export type FieldsOf<Changes extends object> = { readonly [Key in keyof Changes]?: unknown };

/** How the records of a plain table are written: what their cells mean, and which edits that makes. */
export interface ListKind<Changes extends object> {
  /** What writing into a cell changes; undefined where it means nothing in its column, nothing where it is only read there. */
  readonly read: (column: string, text: string) => Changes | undefined;
  /** Whether a record can be so beside the others. */
  readonly stands: (fields: FieldsOf<Changes>, others: readonly FieldsOf<Changes>[]) => boolean;
  /** Nothing where the row went meanwhile. */
  readonly edit: (id: string, changes: Changes) => Command | undefined;
  /** Absent where rows follow from something else and none is added. */
  readonly add?: (fields: Changes) => Command;
}

/** Of a table whose rows are written, added and deleted. */
export interface RecordKind<Changes extends object> extends ListKind<Changes> {
  readonly add: (fields: Changes) => Command;
  readonly remove: (id: string) => Command;
}

export interface PastedList {
  readonly commands: readonly Command[];
  readonly refused: readonly RefusedCell[];
}

type Block = Pick<GridPaste, 'rowIds' | 'columnIds' | 'cells'>;

/**
 * Lays a block of cells from a spreadsheet over a plain table: rows that exist are changed, rows past the last are added. What
 * cannot be read, and a row that cannot stand, is left out and listed; empty rows are nothing.
 */
export function listBlock<Changes extends object>(
  kind: ListKind<Changes>,
  records: readonly (FieldsOf<Changes> & { readonly id: string })[],
  { rowIds, columnIds, cells }: Block,
): PastedList {
  const standing = new Map<string, FieldsOf<Changes>>(records.map((record) => [record.id, record]));
  const commands: Command[] = [];
  const refused: RefusedCell[] = [];
  cells.forEach((texts, index) => {
    const id = rowIds[index];
    const row = index + 1;
    const { changes, unread } = readRow(kind, columnIds, texts);
    refused.push(...unread.map((cell) => ({ row, rowId: id, ...cell })));
    if (texts.every((text) => text.trim() === '') && id === undefined) return;
    if (id !== undefined && Object.keys(changes).length === 0) return;
    const key = id ?? `row ${row}`;
    const fields: FieldsOf<Changes> = { ...standing.get(key), ...changes };
    const others = [...standing].flatMap(([other, known]) => (other === key ? [] : [known]));
    const command = kind.stands(fields, others) ? commandOf(kind, id, changes) : undefined;
    if (!command) return void refused.push({ row, rowId: id, columnId: null, value: '' });
    standing.set(key, fields);
    commands.push(command);
  });
  return { commands, refused };
}

function commandOf<Changes extends object>(
  kind: ListKind<Changes>,
  id: string | undefined,
  changes: Changes,
): Command | undefined {
  return id === undefined ? kind.add?.(changes) : kind.edit(id, changes);
}

function readRow<Changes extends object>(
  kind: ListKind<Changes>,
  columnIds: readonly string[],
  texts: readonly string[],
): { readonly changes: Changes; readonly unread: readonly { readonly columnId: string; readonly value: string }[] } {
  const read = columnIds.flatMap((columnId, column) => {
    const value = texts[column];
    return value === undefined ? [] : [{ columnId, value, change: kind.read(columnId, value.trim()) }];
  });
  return {
    changes: Object.assign({}, ...read.map(({ change }) => change ?? {})) as Changes,
    unread: read.flatMap(({ columnId, value, change }) =>
      change || value.trim() === '' ? [] : [{ columnId, value: value.trim() }],
    ),
  };
}
