import { holdsFigures } from '../brief/holdsFigures';
import type { MissionReport } from '../brief/missionReport';
import type { Workbook, WorkbookSheet } from '../workbooks/workbook';

/** The figures of a report as a spreadsheet: one sheet for each question, to sort, add up and draw anew. */
export function reportWorkbook({ participation, tables }: MissionReport): Workbook {
  const first: WorkbookSheet = {
    name: participation.title,
    columns: [{ width: 40 }, { width: 14 }],
    rows: [[participation.title, ''], ...participation.rows],
  };
  const others = tables.map((table) => ({
    name: table.title,
    columns: table.head.map((_, column) =>
      holdsFigures(table, column) ? { width: 18, isFigure: true } : { width: 40 },
    ),
    rows: [table.head, ...table.rows],
  }));
  return { sheets: [first, ...others] };
}
