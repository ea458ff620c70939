import { barsOf } from '../brief/barsOf';
import { holdsFigures } from '../brief/holdsFigures';
import type { MissionReport } from '../brief/missionReport';
import type { ReportTable } from '../brief/reportTable';
import type { Locale } from '../model/locale';
import type { Workbook, WorkbookChart, WorkbookSheet } from '../workbooks/workbook';

/** The figures of a report as a spreadsheet: one sheet for each question, to sort and add up, with the bars that its page has. */
export function reportWorkbook({ locale, participation, tables }: MissionReport): Workbook {
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
    ...(table.isChart && table.rows.length > 0 && { chart: chartOf(table, locale) }),
  }));
  return { sheets: [first, ...others] };
}

/** The bars that its page has, of the second column. */
function chartOf(table: ReportTable, locale: Locale): WorkbookChart {
  const { description } = barsOf(table, locale);
  return { title: table.title, description, column: 1, scale: table.scale };
}
