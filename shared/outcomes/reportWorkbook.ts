import type { MissionReport } from '../brief/missionReport';
import type { Workbook, WorkbookSheet } from '../workbooks/workbook';

/** No program of tables takes a longer name of a sheet, nor one of these signs. */
const longestName = 31;
const unusable = /[[\]:*?/\\]/g;

/** The figures of a report as a spreadsheet: one sheet for each question, to sort, add up and draw anew. */
export function reportWorkbook({ participation, tables }: MissionReport): Workbook {
  const first: WorkbookSheet = {
    name: sheetName(participation.title),
    columns: [{ width: 40 }, { width: 14 }],
    rows: [[participation.title, ''], ...participation.rows],
  };
  const others = tables.map(({ title, head, rows }) => ({
    name: sheetName(title),
    columns: head.map((_, column) => ({ width: column === 0 ? 40 : 18 })),
    rows: [head, ...rows],
  }));
  return { sheets: withNamesOfTheirOwn([first, ...others]) };
}

/** Two agreements may be called the same as far as a name of a sheet goes; no two sheets may. */
function withNamesOfTheirOwn(sheets: readonly WorkbookSheet[]): readonly WorkbookSheet[] {
  const taken = new Set<string>();
  return sheets.map((sheet) => {
    let name = sheet.name;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
      name = `${sheet.name.slice(0, longestName - 3)} ${number}`;
    }
    taken.add(name.toLowerCase());
    return { ...sheet, name };
  });
}

function sheetName(title: string): string {
  return title.replaceAll(unusable, ' ').slice(0, longestName);
}
