import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCellBlock } from '../../../../shared/text/formatCellBlock';
import { readCellBlock } from '../../../../shared/text/readCellBlock';

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
    ['line ends of LibreOffice', 'a\nb', [['a'], ['b']]],
    ['empty cells at both ends', '\ta\t\n', [['', 'a', '']]],
    [
      'an empty cell at the end of a row',
      'a\t\r\nb\tc',
      [
        ['a', ''],
        ['b', 'c'],
      ],
    ],
    ['an empty row in the middle', 'a\n\nb', [['a'], [''], ['b']]],
    ['a last cell that is empty', 'a\t', [['a', '']]],
    ['line breaks and tabs within quotes', '"deux\nlignes\tici"\tb\n', [['deux\nlignes\tici', 'b']]],
    ['doubled quotes within quotes', '"dit ""oui"""\tb', [['dit "oui"', 'b']]],
    ['a cell that only begins with a quote', '"Bob" Côté\tb', [['"Bob" Côté', 'b']]],
    ['a quote that is never closed', '"Bob\tb', [['"Bob', 'b']]],
    ['nothing', '', []],
  ])('%s', (_, text, cells) => {
    expect(readCellBlock(text)).toEqual(cells);
  });

  const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', '\t', '\n', '\r', ' ', '=') });
  const block = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }));

  test('comes back as it was copied, whatever the cells hold', () => {
    fc.assert(
      fc.property(block, (cells) => {
        expect(readCellBlock(`${formatCellBlock(cells)}\r\n`)).toEqual(cells);
      }),
    );
  });

  test('comes back as it was where every cell is quoted, as some programs do', () => {
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(block, (cells) => {
        expect(readCellBlock(cells.map((row) => row.map(quoted).join('\t')).join('\r\n'))).toEqual(cells);
      }),
    );
  });
});
