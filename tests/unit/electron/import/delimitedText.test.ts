import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseSpreadsheet } from '../../../../electron/import/parseSpreadsheet';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'imports-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(content: Buffer | string) {
  const path = join(folder, 'list.csv');
  await writeFile(path, content);
  return parseSpreadsheet(path, () => undefined);
}

const list = 'Prénom;Nom\r\nÉlodie;Côté\r\n';
const utf16be = Buffer.from(`\ufeff${list}`, 'utf16le').swap16();
/** « Prénom;Nom / Zoé;L’Œuvre – 10 € » as Excel writes it on a French Windows. */
const windows = Buffer.from('Pr\xe9nom;Nom\r\nZo\xe9;L\x92\x8cuvre \x96 10 \x80\r\n', 'latin1');

describe('the encoding of a text is found', () => {
  test.each([
    ['UTF-8', Buffer.from(list), 'utf-8', ['Élodie', 'Côté']],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${list}`), 'utf-8', ['Élodie', 'Côté']],
    [
      'UTF-16LE with a mark ("Unicode text" of Excel)',
      Buffer.from(`\ufeff${list}`, 'utf16le'),
      'utf-16le',
      ['Élodie', 'Côté'],
    ],
    ['UTF-16LE without a mark', Buffer.from(list, 'utf16le'), 'utf-16le', ['Élodie', 'Côté']],
    ['UTF-16BE with a mark', utf16be, 'utf-16be', ['Élodie', 'Côté']],
    ['Windows-1252, its typographic characters included', windows, 'windows-1252', ['Zoé', 'L’Œuvre – 10 €']],
    ['names beyond Latin', Buffer.from('Prénom;Nom\nمحمد;😀 O’Neill\n'), 'utf-8', ['محمد', '😀 O’Neill']],
  ])('%s', async (_, content, encoding, cells) => {
    expect(await read(content)).toEqual({
      ok: true,
      value: {
        fileName: 'list.csv',
        format: 'csv',
        encoding,
        separator: 'semicolon',
        header: ['Prénom', 'Nom'],
        rows: [{ number: 2, cells }],
      },
    });
  });
});

describe('the separator of columns is found', () => {
  test.each([
    ['semicolons', 'Prénom;Ville\nÉlodie;Montréal, Québec\nMarc;Laval, Québec\n', 'semicolon'],
    ['commas', 'Prénom,Ville\nÉlodie,"Montréal; Québec"\nMarc,Laval\n', 'comma'],
    ['tabs', 'Prénom\tVille\nÉlodie\tMontréal, Québec; Canada\n', 'tab'],
    ['said by Excel in the first line', 'sep=,\nPrénom,Ville\nA;B;C,D;E;F\n', 'comma'],
  ])('%s', async (_, content, separator) => {
    const table = await read(content);
    expect(table).toMatchObject({ ok: true, value: { separator } });
    expect(table.ok && table.value.header).toEqual(['Prénom', 'Ville']);
  });
});

describe('rows have the number that the spreadsheet shows', () => {
  test('line breaks within cells, doubled quotes, empty lines', async () => {
    const table = await read('Prénom;Notes\n\nÉlodie;"deux\nlignes ""ici"""\n;\nMarc;=cmd()|\'/C calc\'!A0\n');
    expect(table.ok && table.value.rows).toEqual([
      { number: 3, cells: ['Élodie', 'deux\nlignes "ici"'] },
      { number: 5, cells: ['Marc', "=cmd()|'/C calc'!A0"] },
    ]);
  });

  test('a first line that only names the separator is not counted, as Excel does not show it', async () => {
    const table = await read('sep=;\nPrénom;Nom\nÉlodie;Côté\n');
    expect(table.ok && table.value.rows).toEqual([{ number: 2, cells: ['Élodie', 'Côté'] }]);
  });

  test('cells beyond the header get a column of their own, missing ones are empty', async () => {
    const table = await read('Prénom;Nom\nÉlodie;Côté;vip\nMarc\n');
    expect(table.ok && [table.value.header, ...table.value.rows.map(({ cells }) => cells)]).toEqual([
      ['Prénom', 'Nom', ''],
      ['Élodie', 'Côté', 'vip'],
      ['Marc', '', ''],
    ]);
  });
});
