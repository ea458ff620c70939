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
    const usable = name
      .replaceAll('/', '-')
      .replaceAll(unusable, ' ')
      .replaceAll(/\s+/g, ' ')
      // Excel repairs a file where one begins or ends with this sign.
      .replaceAll(/^[\s']+|[\s']+$/g, '');
    let own = cutAtWord(usable, longestName);
    for (let number = 2; taken.has(own.toLowerCase()); number += 1)
      own = `${cutAtWord(usable, longestName - 3)} ${number}`;
    taken.add(own.toLowerCase());
    return own;
  });
}

/** Its first words, and a sign that there are more; a word that fills it alone is cut, between letters. */
function cutAtWord(name: string, longest: number): string {
  if (name.length <= longest) return name;
  const end = name.lastIndexOf(' ', longest - 1);
  const start = name.slice(0, end > 0 ? end : longest - 1);
  return `${start.replace(/[\uD800-\uDBFF]$/, '').replace(/[\s,;(–-]+$/, '')}…`;
}
