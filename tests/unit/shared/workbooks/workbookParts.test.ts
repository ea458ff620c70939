import { describe, expect, test } from 'vitest';
import { workbookBytes } from '../../../../electron/export/workbookBytes';
import { readXlsx } from '../../../../electron/import/xlsx/readXlsx';
import { columnLetters } from '../../../../shared/workbooks/columnLetters';
import { escapeXml } from '../../../../shared/workbooks/escapeXml';
import type { Workbook } from '../../../../shared/workbooks/workbook';

const workbook: Workbook = {
  sheets: [
    {
      name: 'À remplir / To fill in',
      columns: [{ width: 20 }, { width: 20, choices: { sheet: 'L’<liste>', column: 0, count: 2 }, hint: 'a "b"' }],
      rows: [
        ['Nom', 'Nombre'],
        ['=1+1 & <b>', 42],
        ['deux\nlignes', null],
      ],
    },
    { name: 'L’<liste>', columns: [{ width: 9 }], rows: [['un'], ['deux']], isHidden: true },
  ],
};

describe('a spreadsheet that leaves', () => {
  test('is read back as it was written: texts that look like formulas, figures, empty cells, lines', async () => {
    expect(await readXlsx(Buffer.from(workbookBytes(workbook)))).toEqual({
      ok: true,
      value: {
        name: 'À remplir / To fill in',
        rows: [
          { number: 1, cells: ['Nom', 'Nombre'] },
          { number: 2, cells: ['=1+1 & <b>', '42'] },
          { number: 3, cells: ['deux\nlignes'] },
        ],
      },
    });
  });

  test('is the same bytes whenever it is written', () => {
    expect(workbookBytes(workbook)).toEqual(workbookBytes(workbook));
  });

  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('column %i is called %s', (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
  });

  test.each([
    ['signs of XML', '<a> & "b"', '&lt;a&gt; &amp; &quot;b&quot;'],
    ['what XML cannot hold', 'a\u0000b\u000Bc\uD800d', 'abcd'],
    ['what it can', 'é\t\n👩‍🔬', 'é\t\n👩‍🔬'],
  ])('%s', (_, text, expected) => {
    expect(escapeXml(text)).toBe(expected);
  });
});
