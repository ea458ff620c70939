import { importLimits } from '../../../shared/imports/importLimits';
import type { SpreadsheetRow } from '../../../shared/imports/spreadsheetTable';
import { plainDateSchema, type PlainDate } from '../../../shared/model/plainDate';
import { failure, success, type Result } from '../../../shared/model/result';
import type { ReadingProblem } from '../readingProblem';
import { cellReference, type CellReference } from './cellReference';
import { dayOfSerial } from './dayOfSerial';
import { fillMergedCells } from './fillMergedCells';
import { parseXml, type XmlAttributes } from './parseXml';
import { unescapeControls } from './readSharedStrings';

export interface SheetContext {
  readonly sharedStrings: readonly string[];
  readonly dateStyles: ReadonlySet<number>;
  readonly countsFrom1904: boolean;
}

export interface SheetRow extends SpreadsheetRow {
  readonly cells: string[];
  readonly dates: Record<number, PlainDate>;
}

/** Rows of a sheet (ECMA-376 part 1, 18.3.1.73), with the values that formulas last had. Empty rows are left out. */
export function readSheet(xml: string, context: SheetContext): Result<SpreadsheetRow[], ReadingProblem> {
  const reader = new SheetReader(context);
  parseXml(xml, {
    open: (name, attributes) => reader.open(name, attributes),
    text: (value) => reader.text(value),
    close: (name) => reader.close(name),
    isDone: () => reader.problem !== undefined,
  });
  if (reader.problem) return failure(reader.problem);
  fillMergedCells(reader.rows, reader.merged);
  return success(reader.rows.filter((row) => row.cells.some((cell) => cell !== '')).map(withoutEmptyDates));
}

function withoutEmptyDates({ dates, ...row }: SheetRow): SpreadsheetRow {
  return Object.keys(dates).length > 0 ? { ...row, dates } : row;
}

/** The last row that a spreadsheet can have (Excel specifications and limits). */
const lastRow = 1_048_576;

class SheetReader {
  readonly rows: SheetRow[] = [];
  readonly merged: string[] = [];
  problem: ReadingProblem | undefined;
  private row: SheetRow | undefined;
  private rowNumber = 0;
  private cell: { column: number; type: string; style: number; value: string } | undefined;
  private isValue = false;

  constructor(private readonly context: SheetContext) {}

  open(name: string, attributes: () => XmlAttributes): void {
    if (name === 'row') this.openRow(attributes());
    else if (name === 'c') this.openCell(attributes());
    else if (name === 'v' || name === 't') this.isValue = this.cell !== undefined;
    else if (name === 'mergeCell') this.openMergedCell(attributes());
  }

  text(value: string): void {
    if (!this.isValue || !this.cell) return;
    this.cell.value += value;
    if (this.cell.value.length > importLimits.cellLength * 2) this.refuse('cell-too-long');
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.isValue = false;
    if (name === 'c') this.closeCell();
  }

  private openRow({ r, hidden }: XmlAttributes): void {
    const before = this.rowNumber;
    this.rowNumber = r === undefined ? before + 1 : Number(r);
    const isHidden = hidden === '1' || hidden === 'true';
    this.row = { number: this.rowNumber, cells: [], dates: {}, ...(isHidden ? { isHidden: true as const } : {}) };
    this.rows.push(this.row);
    // Rows of one number, or out of order, could not be told apart by the person who is to mend them.
    const isSound = Number.isInteger(this.rowNumber) && this.rowNumber > before && this.rowNumber <= lastRow;
    if (!isSound) this.refuse('file-damaged');
    if (this.rows.length > importLimits.rows * 4) this.refuse('too-many-rows');
  }

  private openMergedCell({ ref = '' }: XmlAttributes): void {
    this.merged.push(ref);
    if (this.merged.length > importLimits.rows) this.refuse('file-damaged');
  }

  /** Ends the reading, with the row at which it ended. */
  private refuse(code: ReadingProblem['code']): void {
    this.problem ??= { code, detail: String(this.rowNumber) };
  }

  private openCell({ r, t = 'n', s = '0' }: XmlAttributes): void {
    const reference: CellReference | undefined = r === undefined ? undefined : cellReference(r);
    const column = reference?.column ?? this.row?.cells.length ?? 0;
    this.cell = { column, type: t, style: Number(s), value: '' };
  }

  private closeCell(): void {
    const { cell, row } = this;
    this.cell = undefined;
    if (!cell || !row || cell.value === '') return;
    if (cell.column >= importLimits.columns) return this.refuse('too-many-columns');
    const text = this.textOf(cell);
    if (text === undefined || row.cells[cell.column]) return this.refuse('file-damaged');
    while (row.cells.length < cell.column) row.cells.push('');
    row.cells[cell.column] = text;
    const isDay = cell.type === 'd' || (cell.type === 'n' && this.context.dateStyles.has(cell.style));
    const day = isDay ? plainDateSchema.safeParse(text.slice(0, 10)) : undefined;
    if (day?.success) row.dates[cell.column] = day.data;
  }

  /** Undefined where a cell refers to a text that the workbook does not have. */
  private textOf({ type, style, value }: { type: string; style: number; value: string }): string | undefined {
    if (type === 's') return this.context.sharedStrings[Number(value)];
    if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
    if (type === 'd') return value.slice(0, 16).replace('T00:00', '');
    if (type !== 'n') return unescapeControls(value);
    const number = Number(value);
    if (!Number.isFinite(number)) return value;
    return this.context.dateStyles.has(style) ? dayOfSerial(number, this.context.countsFrom1904) : String(number);
  }
}
