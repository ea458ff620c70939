import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../../../shared/imports/editDistance';

/** The textbook table, whole and slow, as the second opinion. */
function textbookDistance(left: string, right: string): number {
  const table: number[][] = Array.from({ length: left.length + 1 }, (_, row) =>
    Array.from({ length: right.length + 1 }, (_column, column) => (row === 0 ? column : row)),
  );
  const at = (row: number, column: number): number => table[row]?.[column] ?? Infinity;
  for (let row = 1; row <= left.length; row += 1) {
    for (let column = 1; column <= right.length; column += 1) {
      const replaced = at(row - 1, column - 1) + (left[row - 1] === right[column - 1] ? 0 : 1);
      const isSwap = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      const swapped = row > 1 && column > 1 && isSwap ? at(row - 2, column - 2) + 1 : Infinity;
      table[row]![column] = Math.min(replaced, at(row - 1, column) + 1, at(row, column - 1) + 1, swapped);
    }
  }
  return at(left.length, right.length);
}

test.each([
  ['boréalys', 'boréalsy', 3, 1],
  ['kalmia', 'kalmia', 3, 0],
  ['virexa', 'virxa', 1, 1],
  ['virexa', 'sylva', 2, 3],
  ['', 'abc', 2, 3],
])('%s and %s, looking no further than %i', (left, right, most, distance) => {
  expect(editDistance(left, right, most)).toBe(distance);
});

test('agrees with the textbook wherever it looks', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 4 }), (left, right, most) => {
      expect(editDistance(left, right, most)).toBe(Math.min(textbookDistance(left, right), most + 1));
    }),
    { numRuns: 2000 },
  );
});
