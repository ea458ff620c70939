/** A spreadsheet to write: what its cells say and how they may be filled in, nothing of how that is encoded. */
export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
}

export interface WorkbookSheet {
  /** What the file does not take of it is left out or replaced where it is written (`withUsableNames`). */
  readonly name: string;
  readonly columns: readonly WorkbookColumn[];
  /** The first is the heading: it stays in view and the columns are filtered from it. */
  readonly rows: readonly (readonly WorkbookCell[])[];
  /** Only feeds drop-down lists. */
  readonly isHidden?: true;
  /** Stands right of the table and follows its figures. */
  readonly chart?: WorkbookChart;
}

/** Bars, one for each row below the heading. */
export interface WorkbookChart {
  readonly title: string;
  /** In words, for somebody who does not see it. */
  readonly description: string;
  /** Whose figures are drawn; the first column names the bars. */
  readonly column: number;
  /** The figure that the longest bar may have; the largest that there is where it is left out. */
  readonly scale?: number | undefined;
}

export interface WorkbookColumn {
  /** In characters. */
  readonly width: number;
  /** A day: what is typed is kept as one, and shown as `2028-03-31`. */
  readonly isDay?: true;
  /** Figures, with or without their currency: they and their heading stand at the end of the cell. */
  readonly isFigure?: boolean;
  /** Whole cells of a column of another sheet, offered as a drop-down list; something else may be typed all the same. */
  readonly choices?: { readonly sheet: string; readonly column: number; readonly count: number };
  /** Shown beside a cell while it is being filled in. */
  readonly hint?: string;
}

/** A text, a figure, an amount, which stays one to add up and shows its currency, or nothing. A text is never a formula, whatever it begins with. */
export type WorkbookCell = string | number | WorkbookAmount | null;

export interface WorkbookAmount {
  /** Its code (ISO 4217). */
  readonly currency: string;
  readonly amount: number;
}
