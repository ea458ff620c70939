import { columnLetters } from './columnLetters';
import { escapeXml } from './escapeXml';
import { linesIn } from './linesIn';
import { quotedSheet } from './quotedSheet';
import type { WorkbookAmount, WorkbookCell, WorkbookColumn, WorkbookSheet } from './workbook';

/** Positions among the cell formats of `workbookParts`. */
const cellStyles = { text: 0, heading: 1, day: 2, figure: 3, figureHeading: 4, firstCurrency: 5 } as const;

/** Rows below the last filled one that lists and hints still hold for, so that somebody can be added. */
const spareRows = 20;

/** Of one line in the font of the cells, and the most that a row may have, in points. */
const lineHeight = 15;
const highestRow = 409;

/** Excel shows no more of a hint. */
const longestHint = 255;

/** One sheet (ECMA-376 part 1, 18.3), its elements in the order that the schema asks for. */
export function sheetXml(
  { columns, rows, chart }: WorkbookSheet,
  namespaces: string,
  currencies: readonly string[],
): string {
  const widths = columns.map((column, index) => {
    return `<col min="${index + 1}" max="${index + 1}" width="${column.width}" style="${styleIn(column)}" customWidth="1"/>`;
  });
  const lines = rows.map((cells, index) => rowXml(cells, index, { columns, currencies }));
  const frozen = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const area = `A1:${columnLetters(columns.length - 1)}${rows.length}`;
  const drawing = chart ? '<drawing r:id="rId1"/>' : '';
  return `<worksheet ${namespaces}><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">${frozen}</sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${lines.join('')}</sheetData><autoFilter ref="${area}"/>${validations(columns, rows.length)}<pageSetup orientation="landscape" fitToHeight="0"/>${drawing}</worksheet>`;
}

interface Formats {
  readonly columns: readonly WorkbookColumn[];
  /** In the order of their formats. */
  readonly currencies: readonly string[];
}

function rowXml(cells: readonly WorkbookCell[], index: number, { columns, currencies }: Formats): string {
  const drawn = cells.map((cell, column) => {
    const place = `${columnLetters(column)}${index + 1}`;
    if (cell !== null && typeof cell === 'object')
      return cellXml(cell.amount, place, cellStyles.firstCurrency + currencies.indexOf(cell.currency));
    return cellXml(cell, place, index === 0 ? headingStyleIn(columns[column]) : styleIn(columns[column]));
  });
  return `<row r="${index + 1}"${rowHeight(cells, columns, index === 0)}>${drawn.join('')}</row>`;
}

function styleIn(column: WorkbookColumn | undefined): number {
  if (column?.isDay) return cellStyles.day;
  return column?.isFigure ? cellStyles.figure : cellStyles.text;
}

function headingStyleIn(column: WorkbookColumn | undefined): number {
  return column?.isFigure ? cellStyles.figureHeading : cellStyles.heading;
}

/**
 * Programs that do not measure a row when they open or print it would cut words of several lines. A heading keeps its height;
 * another row grows with what somebody writes into it.
 */
function rowHeight(cells: readonly WorkbookCell[], columns: readonly WorkbookColumn[], isHeading: boolean): string {
  const linesOf = (cell: WorkbookCell, column: number) =>
    linesIn(typeof cell === 'string' ? cell : '', columns[column]?.width ?? 1, { isBold: isHeading });
  const lines = Math.max(1, ...cells.map(linesOf));
  if (lines === 1 && !isHeading) return '';
  const height = ` ht="${Math.min(highestRow, lines * lineHeight + 3)}"`;
  return isHeading ? `${height} customHeight="1"` : height;
}

function cellXml(cell: Exclude<WorkbookCell, WorkbookAmount>, place: string, style: number): string {
  if (cell === null || cell === '') return `<c r="${place}" s="${style}"/>`;
  if (typeof cell === 'number') return `<c r="${place}" s="${style}"><v>${cell}</v></c>`;
  // A text within the cell and not a formula: "=1+1" stays what somebody is called.
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
}

function validations(columns: readonly WorkbookColumn[], rowCount: number): string {
  const all = columns.flatMap(({ choices, hint }, index) => {
    if (!choices && hint === undefined) return [];
    const letters = columnLetters(index);
    const said = hint === undefined ? '' : ` showInputMessage="1" prompt="${escapeXml(hint.slice(0, longestHint))}"`;
    const kind = choices ? ' type="list"' : '';
    const list = choices ? `<formula1>${escapeXml(rangeOf(choices))}</formula1>` : '';
    return [
      `<dataValidation${kind} allowBlank="1"${said} sqref="${letters}2:${letters}${rowCount + spareRows}">${list}</dataValidation>`,
    ];
  });
  return all.length === 0 ? '' : `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`;
}

function rangeOf({ sheet, column, count }: NonNullable<WorkbookColumn['choices']>): string {
  const letters = columnLetters(column);
  return `${quotedSheet(sheet)}!$${letters}$1:$${letters}$${count}`;
}
