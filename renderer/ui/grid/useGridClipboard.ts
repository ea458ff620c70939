import { useEffect, useEffectEvent, type RefObject } from 'react';
import { formatCellBlock } from '../../../shared/text/formatCellBlock';
import { readCellBlock } from '../../../shared/text/readCellBlock';
import type { GridColumn } from './gridColumn';
import type { GridPaste } from './gridEdit';
import { isWriting } from '../isWriting';
import { pastedValue } from './pastedValue';
import type { ActiveCell } from './useActiveCell';

export interface GridClipboardInput<Row> {
  rows: readonly Row[];
  ids: readonly string[];
  columns: readonly GridColumn<Row>[];
  /** 1 where a column of checkboxes comes first. */
  firstColumn: number;
  active: ActiveCell;
  selected: ReadonlySet<string> | undefined;
  onPasteBlock: ((paste: GridPaste) => void) | undefined;
}

/**
 * Copying and pasting while a cell has the focus. Chromium sends both events to where text is written or selected and
 * otherwise to the body, never to what merely has the focus: so they are heard at the document.
 */
export function useGridClipboard<Row>(root: RefObject<HTMLElement | null>, input: GridClipboardInput<Row>): void {
  const hasFocus = () => {
    const { activeElement } = document;
    return root.current?.contains(activeElement) === true && !isWriting(activeElement);
  };
  const onCopy = useEffectEvent((event: ClipboardEvent) => {
    if (hasFocus() && document.getSelection()?.isCollapsed !== false) copy(input, event);
  });
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    if (hasFocus()) paste(input, event);
  });
  useEffect(() => {
    const copied = (event: ClipboardEvent) => onCopy(event);
    const pasted = (event: ClipboardEvent) => onPaste(event);
    document.addEventListener('copy', copied);
    document.addEventListener('paste', pasted);
    return () => {
      document.removeEventListener('copy', copied);
      document.removeEventListener('paste', pasted);
    };
  }, []);
}

function copy<Row>(
  { rows, ids, columns, firstColumn, active, selected }: GridClipboardInput<Row>,
  event: ClipboardEvent,
): void {
  const chosen = rows.filter((_, index) => selected?.has(ids[index] ?? ''));
  const row = rows[active.place.row];
  const column = columns[active.place.column - firstColumn];
  const block =
    chosen.length > 0
      ? chosen.map((each) => columns.map(({ text }) => text(each)))
      : row && column && [[column.text(row)]];
  if (!block) return;
  event.preventDefault();
  event.clipboardData?.setData('text/plain', formatCellBlock(block));
}

function paste<Row>(input: GridClipboardInput<Row>, event: ClipboardEvent): void {
  const { ids, columns, firstColumn, active, onPasteBlock } = input;
  const rowId = ids[active.place.row];
  const from = active.place.column - firstColumn;
  const columnId = columns[from]?.id;
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (!onPasteBlock || rowId === undefined || columnId === undefined || text === '') return;
  event.preventDefault();
  const cells = readCellBlock(text);
  const width = Math.max(...cells.map((row) => row.length));
  onPasteBlock({
    rowId,
    columnId,
    rowIds: ids.slice(active.place.row, active.place.row + cells.length),
    columnIds: columns.slice(from, from + width).map((column) => column.id),
    cells: cells.map((row) => row.map((cell, index) => pastedValue(columns[from + index], cell))),
  });
}
