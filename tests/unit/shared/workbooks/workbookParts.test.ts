import { describe, expect, test } from 'vitest';
import { workbookBytes } from '../../../../electron/export/workbookBytes';
import { readXlsx } from '../../../../electron/import/xlsx/readXlsx';
import { columnLetters } from '../../../../shared/workbooks/columnLetters';
import { escapeXml } from '../../../../shared/workbooks/escapeXml';
import { workbookParts } from '../../../../shared/workbooks/workbookParts';
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
        name: 'À remplir - To fill in',
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

  test('has names of sheets that a spreadsheet program takes, each once, and lists that find theirs', () => {
    const feeding = 'Choix : fr / en';
    const alike = 'Entente de coopération des deux associations';
    const sheets = [
      { name: `${alike} 1`, columns: [{ width: 9, choices: { sheet: feeding, column: 0, count: 1 } }], rows: [['a']] },
      { name: `${alike} 2`, columns: [{ width: 9 }], rows: [['a']] },
      { name: feeding, columns: [{ width: 9 }], rows: [['a']] },
    ];
    const parts = workbookParts({ sheets });
    const names = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name);
    expect(names).toEqual(['Entente de coopération des…', 'Entente de coopération des… 2', 'Choix fr - en']);
    expect(parts['xl/worksheets/sheet1.xml']).toContain("<formula1>'Choix fr - en'!$A$1:$A$1</formula1>");
  });

  test.each([
    ['more than fit', 'Ce que les entreprises attendent', 'Ce que les entreprises…'],
    ['as many as fit', 'Comparaison avec des missions a', 'Comparaison avec des missions a'],
    ['a word of its own length', `${'é'.repeat(40)}`, `${'é'.repeat(30)}…`],
    ['a sign of two halves where it ends', `${'é'.repeat(29)}😀😀`, `${'é'.repeat(29)}…`],
    ['quotes around it', "'Hôtes'", 'Hôtes'],
  ])('cuts a name of a sheet between words: %s', (_, name, expected) => {
    const parts = workbookParts({ sheets: [{ name, columns: [{ width: 9 }], rows: [['a']] }] });
    expect(/<sheet name="([^"]*)"/.exec(parts['xl/workbook.xml'] ?? '')?.[1]).toBe(expected);
  });

  test('has a chart beside its table, to which each part leads, with what it says in words', () => {
    const chart = { title: 'A & <b>', description: '"x" 2', column: 1, scale: 5 };
    const rows = [
      ['Nom', 'Moyenne'],
      ['=1+1 & <b>', 4.5],
      ['–', '–'],
    ];
    const sheet = { name: 'L’été', columns: [{ width: 9 }, { width: 9 }], rows, chart };
    const parts = workbookParts({ sheets: [{ name: 'a', columns: [{ width: 9 }], rows: [['a']] }, sheet] });
    const [page = '', drawing = '', drawn = ''] = [
      parts['xl/worksheets/sheet2.xml'],
      parts['xl/drawings/drawing2.xml'],
      parts['xl/charts/chart2.xml'],
    ];
    expect(page).toMatch(/<drawing r:id="rId1"\/><\/worksheet>$/);
    expect(parts['xl/worksheets/sheet1.xml']).not.toContain('<drawing');
    expect(parts['xl/worksheets/_rels/sheet2.xml.rels']).toContain('Target="../drawings/drawing2.xml"');
    expect(parts['xl/drawings/_rels/drawing2.xml.rels']).toContain('Target="../charts/chart2.xml"');
    expect(drawing).toContain('descr="&quot;x&quot; 2"');
    expect(drawing).toContain('<xdr:col>2</xdr:col>');
    expect(drawn).toContain('<a:t>A &amp; &lt;b&gt;</a:t>');
    expect(drawn).toContain("<c:f>'L’été'!$B$2:$B$3</c:f>");
    // What is no figure has no bar; a name is a text, whatever it begins with.
    expect([...drawn.matchAll(/<c:pt idx="(\d)"><c:v>([^<]*)</g)].map(([, at, said]) => [at, said])).toEqual([
      ['0', '=1+1 &amp; &lt;b&gt;'],
      ['1', '–'],
      ['0', '4.5'],
    ]);
    expect(drawn).toContain('<c:max val="5"/><c:min val="0"/>');
    const types = parts['[Content_Types].xml'] ?? '';
    for (const name of Object.keys(parts).filter((part) => part.endsWith('2.xml')))
      expect(types).toContain(`/${name}"`);
  });

  test('is printed with its headings on each page, none of them cut, and without the lists that only feed it', () => {
    const parts = workbookParts(workbook);
    expect([...(parts['xl/workbook.xml'] ?? '').matchAll(/<definedName [^>]*>([^<]*)</g)].map(([, of]) => of)).toEqual([
      "'À remplir - To fill in'!$1:$1",
    ]);
    const heightOf = (heading: string) => {
      const { sheets } = { sheets: [{ name: 'a', columns: [{ width: 20 }], rows: [[heading], ['x']] }] };
      const sheet = workbookParts({ sheets })['xl/worksheets/sheet1.xml'] ?? '';
      return Number(/<row r="1" ht="(\d+)"/.exec(sheet)?.[1]);
    };
    const one = heightOf('Rencontres');
    expect(heightOf('Rencontres (1 à 5) / Meetings (1 to 5)')).toBeGreaterThanOrEqual(3 * (one - 3));
    expect(heightOf('Anticonstitutionnellement')).toBeGreaterThan(one);
  });

  test('has rows as high as the words in them, and figures with their heading at the end of their cells', () => {
    const columns = [{ width: 20 }, { width: 9, isFigure: true }];
    const rows = [
      ['Meeting', 'Amount'],
      ['Centre hospitalier Marivoix – Solanque Research Services', 'CAD 1,200'],
      ['Kamurel', 3],
    ];
    const sheet = workbookParts({ sheets: [{ name: 'a', columns, rows }] })['xl/worksheets/sheet1.xml'] ?? '';
    const heights = [...sheet.matchAll(/<row r="(\d)"(?: ht="(\d+)")?/g)].map(([, , height]) => Number(height ?? 15));
    expect(heights[1]).toBeGreaterThanOrEqual(3 * 15);
    expect(heights[2]).toBe(15);
    const styles = [...sheet.matchAll(/<c r="B\d" s="(\d)"/g)].map(([, style]) => style);
    expect(styles).toEqual(['4', '3', '3']);
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
