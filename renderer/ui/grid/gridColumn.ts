import type { ReactNode } from 'react';
import type { Option } from '../fields/option';

export type CellTone = 'stop' | 'risk' | 'check' | 'pale';

interface EditorCommon<Row> {
  /** One sentence that says why this value cannot be; the cell then stays open. `row` is null where it would begin a new one. */
  validate?: (value: string, row: Row | null) => string | null;
  /** First line of the floating list: "Fonction, en français". */
  heading?: string;
}

/** How a cell is written in. The committed value is text; of a `select` it is the option's id. */
export type CellEditor<Row> =
  | ({ kind: 'text' } & EditorCommon<Row>)
  | ({ kind: 'select'; options: readonly Option<string>[]; value: (row: Row) => string } & EditorCommon<Row>)
  | ({ kind: 'combobox'; suggestions: readonly string[] } & EditorCommon<Row>);

export interface GridColumn<Row> {
  id: string;
  header: string;
  /** In CSS pixels; the last column takes what is left over. */
  width: number;
  /** What is sorted, filtered and copied, and what a text editor starts from. */
  text: (row: Row) => string;
  /** Drawn instead of the text. */
  render?: (row: Row) => ReactNode;
  /** Order where that of the text is not meant: dates, counts. Ascending. */
  compare?: (a: Row, b: Row) => number;
  /** The words that its cells are made of, where they are not those of a `select`: a filter by one is kept as its id. */
  words?: readonly Option<string>[];
  /** Absent: the cell is only read. */
  editor?: CellEditor<Row>;
  align?: 'start' | 'end';
  /** Faults found in a cell, or a value that weighs less than the others. */
  tone?: (row: Row) => CellTone | null;
}
