import type { MissionReport } from '../brief/missionReport';
import type { Workbook, WorkbookSheet } from '../workbooks/workbook';

/** The figures of a report as a spreadsheet: one sheet for each question, to sort, add up and draw anew. */
export function reportWorkbook({ participation, tables }: MissionReport): Workbook {
  const first: WorkbookSheet = {
    name: participation.title,
    columns: [{ width: 40 }, { width: 14 }],
    rows: [[participation.title, ''], ...participation.rows],
  };
  const others = tables.map(({ title, head, rows }) => ({
    name: title,
    columns: head.map((_, column) => ({ width: column === 0 ? 40 : 18 })),
    rows: [head, ...rows],
  }));
  return { sheets: [first, ...others] };
}
