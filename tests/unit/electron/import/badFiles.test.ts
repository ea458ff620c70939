import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseSpreadsheet } from '../../../../electron/import/parseSpreadsheet';
import { sheetOf, workbookOf } from '../../../support/workbookOf';
import { zipOf } from '../../../support/zipOf';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'imports-'));
});
afterAll(() => rm(folder, { recursive: true }));

const header = 'Prénom;Nom;Courriel\n';
const goodWorkbook = workbookOf(
  sheetOf([
    ['Prénom', 'Nom'],
    ['Élodie', 'Tremblay'],
  ]),
);
const deep = `${'<a>'.repeat(40)}${'</a>'.repeat(40)}`;
const bomb = '<worksheet>'.padEnd(100 * 1024 * 1024, ' ');
const relationships =
  '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>';

const files: readonly (readonly [string, string, Buffer | string, string])[] = [
  ['an empty file', 'a.csv', '', 'file-empty'],
  ['a file of spaces', 'a.csv', ' \n \n', 'file-empty'],
  ['a photograph called .csv', 'a.csv', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'file-wrong-kind'],
  ['a workbook called .csv', 'a.csv', goodWorkbook, 'file-wrong-kind'],
  ['a text called .xlsx', 'a.xlsx', `${header}Élodie;Tremblay;e@example.org`, 'file-wrong-kind'],
  ['a PDF called .xlsx', 'a.xlsx', '%PDF-1.7', 'file-wrong-kind'],
  ['an old .xls', 'a.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'file-old-workbook'],
  ['a workbook with a password', 'a.xlsx', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]), 'file-old-workbook'],
  [
    'a Word document called .xlsx',
    'a.xlsx',
    zipOf([{ name: 'word/document.xml', content: '<w/>' }]),
    'file-wrong-kind',
  ],
  ['bytes that are no text', 'a.csv', Buffer.from([1, 2, 3, 4, 0, 0, 7, 9]), 'file-not-text'],
  ['a UTF-8 text cut within a letter', 'a.csv', Buffer.from(`${header}Élodie;Côté`).subarray(0, -1), 'file-truncated'],
  ['a text cut within a quoted cell', 'a.csv', `${header}Élodie;"Tremb`, 'file-truncated'],
  [
    'a UTF-16 text cut within a letter',
    'a.csv',
    Buffer.from(`\ufeff${header}É;T`, 'utf16le').subarray(0, -1),
    'file-truncated',
  ],
  ['a workbook cut short', 'a.xlsx', goodWorkbook.subarray(0, -60), 'file-truncated'],
  ['a workbook whose sheet is not XML', 'a.xlsx', workbookOf('<worksheet><row'), 'file-damaged'],
  [
    'a workbook with a document type',
    'a.xlsx',
    workbookOf('<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>'),
    'file-damaged',
  ],
  ['a workbook nested beyond reason', 'a.xlsx', workbookOf(deep), 'file-damaged'],
  ['a workbook without a filled cell', 'a.xlsx', workbookOf('<worksheet/>'), 'file-empty'],
  ['a header and no row', 'a.csv', header, 'no-header-row'],
  ['a letter', 'a.txt', 'Chère Élodie,\nà bientôt.\n', 'no-header-row'],
  ['more rows than any delegation', 'a.csv', `Nom,Courriel\n${'x,y\n'.repeat(20_001)}`, 'too-many-rows'],
  ['a cell longer than a spreadsheet allows', 'a.csv', `Nom,Courriel\n${'x'.repeat(32_768)},y\n`, 'cell-too-long'],
];

describe('a file that is not a list of delegates is refused with one reason', () => {
  test.each(files)('%s', async (_, name, content, code) => {
    const path = join(folder, name);
    await writeFile(path, content);
    const result = await parseSpreadsheet(path, () => undefined);
    expect(result).toMatchObject({ ok: false, error: { code, file: name } });
  });

  test('a file that is not there', async () => {
    expect(await parseSpreadsheet(join(folder, 'nowhere.csv'), () => undefined)).toEqual({
      ok: false,
      error: { code: 'file-missing', file: 'nowhere.csv' },
    });
  });

  test('a folder', async () => {
    await mkdir(join(folder, 'folder.csv'));
    expect(await parseSpreadsheet(join(folder, 'folder.csv'), () => undefined)).toEqual({
      ok: false,
      error: { code: 'file-is-folder', file: 'folder.csv' },
    });
  });

  test.skipIf(process.platform === 'win32')('a pipe, which would keep its reader waiting for ever', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe.csv')]);
    expect(await parseSpreadsheet(join(folder, 'pipe.csv'), () => undefined)).toEqual({
      ok: false,
      error: { code: 'file-unreadable', file: 'pipe.csv', detail: 'ENOTREG' },
    });
  });

  test('200 MB, without reading them', async () => {
    const path = join(folder, 'large.csv');
    await writeFile(path, header);
    execFileSync('truncate', ['-s', '200M', path]);
    expect(await parseSpreadsheet(path, () => undefined)).toEqual({
      ok: false,
      error: { code: 'file-too-large', file: 'large.csv' },
    });
  });
});

describe('an archive that grows beyond measure is stopped while it grows', () => {
  test.each([
    ['and says so', undefined],
    ['and lies about it', 1000],
  ])('%s', async (_, declaredSize) => {
    const path = join(folder, 'bomb.xlsx');
    const sheet = { name: 'xl/worksheets/sheet1.xml', content: bomb };
    const entries = [
      { name: 'xl/workbook.xml', content: '<workbook><sheets><sheet name="a" id="rId1"/></sheets></workbook>' },
      { name: 'xl/_rels/workbook.xml.rels', content: relationships },
      declaredSize === undefined ? sheet : { ...sheet, declaredSize },
    ];
    await writeFile(path, zipOf(entries));
    expect(await parseSpreadsheet(path, () => undefined)).toEqual({
      ok: false,
      error: { code: 'file-too-large', file: 'bomb.xlsx' },
    });
  });
});
