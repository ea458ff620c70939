import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readClipboardBlock } from '../../../../shared/imports/readClipboardBlock';

describe('a block of cells copied from a spreadsheet', () => {
  test.each([
    ['one cell', 'Côté', [['Côté']]],
    [
      'two by two, with the line end that Excel adds',
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['empty cells at both ends', '\ta\t\n', [['', 'a', '']]],
    ['an empty row in the middle', 'a\n\nb', [['a'], [''], ['b']]],
    ['a last cell that is empty', 'a\t', [['a', '']]],
    ['line breaks and tabs within quotes', '"deux\nlignes\tici"\tb\n', [['deux\nlignes\tici', 'b']]],
    ['doubled quotes within quotes', '"dit ""oui"""\tb', [['dit "oui"', 'b']]],
    ['a cell that only begins with a quote', '"Bob" Côté\tb', [['"Bob" Côté', 'b']]],
    ['a quote that is never closed', '"Bob\tb', [['"Bob', 'b']]],
    ['nothing', '', []],
  ])('%s', (_, text, cells) => {
    expect(readClipboardBlock(text)).toEqual(cells);
  });

  test('comes back as it was, whatever the cells hold', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', '\t', '\n', ' ', '=') });
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 4 }), (rows) => {
        const text = rows.map((row) => row.map(quoted).join('\t')).join('\r\n');
        expect(readClipboardBlock(text)).toEqual(rows);
      }),
    );
  });
});
