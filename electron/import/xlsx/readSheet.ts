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
    else if (name === 'mergeCell') this.merged.push(attributes()['ref'] ?? '');
  }

  text(value: string): void {
    if (!this.isValue || !this.cell) return;
    this.cell.value += value;
    if (this.cell.value.length > importLimits.cellLength * 2)
      this.problem = { code: 'file-damaged', detail: String(this.rowNumber) };
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.isValue = false;
    if (name === 'c') this.closeCell();
  }

  private openRow({ r, hidden }: XmlAttributes): void {
    this.rowNumber = r === undefined ? this.rowNumber + 1 : Number(r);
    const isHidden = hidden === '1' || hidden === 'true';
    this.row = { number: this.rowNumber, cells: [], dates: {}, ...(isHidden ? { isHidden: true as const } : {}) };
    this.rows.push(this.row);
    if (!Number.isInteger(this.rowNumber)) this.problem = { code: 'file-damaged' };
    if (this.rows.length > importLimits.rows * 4)
      this.problem = { code: 'too-many-rows', detail: String(importLimits.rows) };
  }

  private openCell({ r, t = 'n', s = '0' }: XmlAttributes): void {
    const reference: CellReference | undefined = r === undefined ? undefined : cellReference(r);
    const column = reference?.column ?? this.row?.cells.length ?? 0;
    this.cell = { column, type: t, style: Number(s), value: '' };
  }

  private closeCell(): void {
    const { cell, row } = this;
    this.cell = undefined;
    if (!cell || !row || cell.value === '' || cell.column >= importLimits.columns) return;
    const text = this.textOf(cell);
    while (row.cells.length < cell.column) row.cells.push('');
    row.cells[cell.column] = text;
    const isDay = cell.type === 'd' || (cell.type === 'n' && this.context.dateStyles.has(cell.style));
    const day = isDay ? plainDateSchema.safeParse(text.slice(0, 10)) : undefined;
    if (day?.success) row.dates[cell.column] = day.data;
  }

  private textOf({ type, style, value }: { type: string; style: number; value: string }): string {
    if (type === 's') return this.context.sharedStrings[Number(value)] ?? '';
    if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
    if (type === 'd') return value.slice(0, 16).replace('T00:00', '');
    if (type !== 'n') return unescapeControls(value);
    const number = Number(value);
    if (!Number.isFinite(number)) return value;
    return this.context.dateStyles.has(style) ? dayOfSerial(number, this.context.countsFrom1904) : plainNumber(number);
  }
}

/** A telephone number typed as a number is shown without an exponent. */
function plainNumber(number: number): string {
  return Number.isInteger(number) && Math.abs(number) < 1e21
    ? number.toLocaleString('en', { useGrouping: false })
    : String(number);
}
