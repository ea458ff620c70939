import { useEdit } from '../hooks/useEdit';
import { useEditsAtOnce } from '../hooks/useEditsAtOnce';
import type { GridColumn } from '../ui/grid/gridColumn';
import type { GridEdit, GridPaste } from '../ui/grid/gridEdit';
import { type FieldsOf, type ListKind, listBlock } from './listBlock';
import { useRefusedCells } from './useRefusedCells';

export interface ListEdits {
  readonly write: (edit: GridEdit) => void;
  readonly paste: (paste: GridPaste) => void;
}

export interface ListEditsProps<Row extends { readonly id: string }, Changes extends object> {
  kind: ListKind<Changes>;
  /** All that there are, shown or not. */
  records: readonly (FieldsOf<Changes> & { readonly id: string })[];
  columns: readonly GridColumn<Row>[];
  /** Those that are shown. */
  rows: readonly Row[];
  /** Why a pasted row was left out. */
  rowNeeds: (row: number) => string;
}

/** Turns what a person writes or pastes into a plain table into edits; rows past the last are added, what means nothing is named. */
export function useListEdits<Row extends { readonly id: string }, Changes extends object>({
  kind,
  records,
  columns,
  rows,
  rowNeeds,
}: ListEditsProps<Row, Changes>): ListEdits {
  const edit = useEdit();
  const make = useEditsAtOnce('rows');
  const refuse = useRefusedCells({ columns, rows, rowNeeds });
  const write = ({ rowId, columnId, value }: GridEdit) => {
    const changes = kind.read(columnId, value.trim());
    const command = changes && kind.edit(rowId, changes);
    if (command) void edit(command);
  };
  const paste = async (block: GridPaste) => {
    const { commands, refused } = listBlock(kind, records, block);
    // What was refused is said after what was made: an edit that is made takes the last refusal away.
    if (await make(commands)) refuse(block, refused, commands.length > 0);
  };
  return { write, paste: (block) => void paste(block) };
}
