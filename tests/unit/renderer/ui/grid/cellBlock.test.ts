import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCellBlock } from '../../../../../renderer/ui/grid/formatCellBlock';
import { parseCellBlock } from '../../../../../renderer/ui/grid/parseCellBlock';

describe('a block of cells from a spreadsheet', () => {
  test.each([
    ['one cell', 'Priya', [['Priya']]],
    [
      'the line end that Excel adds',
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['line ends of LibreOffice', 'a\nb', [['a'], ['b']]],
    [
      'an empty cell at the end of a row',
      'a\t\r\nb\tc',
      [
        ['a', ''],
        ['b', 'c'],
      ],
    ],
    ['an empty row between two', 'a\n\nb', [['a'], [''], ['b']]],
    ['a line break inside a cell', '"two\nlines"\tb', [['two\nlines', 'b']]],
    ['a quote inside a quoted cell', '"say ""oui"""', [['say "oui"']]],
    ['a cell that opens with a quote and goes on', '"Labo" du nord\tb', [['"Labo" du nord', 'b']]],
    ['nothing', '', [['']]],
  ])('is read: %s', (_, text, cells) => {
    expect(parseCellBlock(text)).toEqual(cells);
  });

  test('comes back as it was copied', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', '\t', '\n', '\r', ' ') });
    const block = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      );
    fc.assert(
      fc.property(block, (cells) => {
        expect(parseCellBlock(`${formatCellBlock(cells)}\r\n`)).toEqual(cells);
      }),
    );
  });
});
