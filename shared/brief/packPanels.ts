import type { PocketDay, PocketRow } from './pocketDays';

export interface PocketPanel {
  readonly days: readonly PocketDay[];
}

/** Heights in millimetres on a quarter of the smaller paper, and how many letters a line holds; see `.pocket` in pocket.css. */
const panelMm = 119;
const headMm = 11;
const lineMm = 4.25;
const rowPaddingMm = 1.9;
const lettersPerLine = 45;

/**
 * Spreads days over panels in order. A day goes on in the next panel where it must, under its name again, and never
 * begins where not even two of its rows would follow.
 */
export function packPanels(days: readonly PocketDay[]): readonly PocketPanel[] {
  const panels: PocketDay[][] = [[]];
  let left = panelMm;
  for (const day of days) {
    const first = headMm + day.rows.slice(0, 2).reduce((sum, row) => sum + heightOf(row), 0);
    let rows: PocketRow[] = [];
    const begin = (isNewPanel: boolean): void => {
      if (isNewPanel && panels.at(-1)?.length) panels.push([]);
      if (isNewPanel) left = panelMm;
      rows = [];
      panels.at(-1)?.push({ ...day, rows });
      left -= headMm;
    };
    begin(first > left);
    for (const row of day.rows) {
      if (heightOf(row) > left && rows.length > 0) begin(true);
      rows.push(row);
      left -= heightOf(row);
    }
  }
  return panels.map((panel) => ({ days: panel }));
}

function heightOf({ title, detail, mark }: PocketRow): number {
  const letters = title.text.length + (detail === '' ? 0 : detail.length + 3) + (mark ? 3 : 0);
  return Math.max(1, Math.ceil(letters / lettersPerLine)) * lineMm + rowPaddingMm;
}
