import type { Workbook, WorkbookSheet } from './workbook';

/** No program of tables takes a longer name of a sheet, nor one of these signs, nor the same name twice. */
const longestName = 31;
const unusable = /[[\]:*?\\]/g;

/** The same sheets, and the lists that name them, with names that spreadsheet programs open without repairing the file. */
export function withUsableNames({ sheets }: Workbook): Workbook {
  const names = usableNames(sheets.map(({ name }) => name));
  const nameOf = (name: string) => names[sheets.findIndex((sheet) => sheet.name === name)] ?? name;
  return {
    sheets: sheets.map((sheet, index): WorkbookSheet => ({
      ...sheet,
      name: names[index] ?? sheet.name,
      columns: sheet.columns.map((column) =>
        column.choices ? { ...column, choices: { ...column.choices, sheet: nameOf(column.choices.sheet) } } : column,
      ),
    })),
  };
}

function usableNames(given: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return given.map((name) => {
    const usable = name.replaceAll('/', '-').replaceAll(unusable, ' ').trim().slice(0, longestName);
    let own = usable;
    for (let number = 2; taken.has(own.toLowerCase()); number += 1)
      own = `${usable.slice(0, longestName - 3)} ${number}`;
    taken.add(own.toLowerCase());
    return own;
  });
}
