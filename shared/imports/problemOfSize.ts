import { importLimits } from './importLimits';
import type { SpreadsheetRow } from './spreadsheetTable';
import { usedWidth } from './usedWidth';

/** Why a table is too much to be worked on; one of the reasons why a file cannot be read (shared/ipc/fileError). */
export interface SizeProblem {
  readonly code: 'file-too-large' | 'too-many-rows' | 'too-many-columns' | 'cell-too-long';
  readonly detail?: string;
}

/**
 * Weighs the rows of a table before anything is made of them, because a small file can describe a huge one: one wide row
 * makes all rows wide, and a million cells of a workbook can refer to one long text.
 */
export function problemOfSize(rows: readonly Pick<SpreadsheetRow, 'number' | 'cells'>[]): SizeProblem | undefined {
  const width = usedWidth(rows);
  if (width > importLimits.columns) return { code: 'too-many-columns', detail: String(importLimits.columns) };
  if (rows.length > importLimits.rows || rows.length * width > importLimits.cells) {
    return { code: 'too-many-rows', detail: String(importLimits.rows) };
  }
  let characters = 0;
  for (const { number, cells } of rows) {
    for (const { length } of cells) {
      if (length > importLimits.cellLength) return { code: 'cell-too-long', detail: String(number) };
      characters += length;
    }
    if (characters > importLimits.characters) return { code: 'file-too-large' };
  }
  return undefined;
}
