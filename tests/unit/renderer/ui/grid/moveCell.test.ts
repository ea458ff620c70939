import { describe, expect, test } from 'vitest';
import { moveCell } from '../../../../../renderer/ui/grid/moveCell';

const bounds = { rows: 100, columns: 8, page: 20 };

describe('keys in the grid', () => {
  test.each([
    ['down from the head to the first row', [-1, 2], 'ArrowDown', false, [0, 2]],
    ['up from the first row to the head', [0, 2], 'ArrowUp', false, [-1, 2]],
    ['no further than the last row', [99, 2], 'ArrowDown', false, [99, 2]],
    ['no further than the last column', [5, 7], 'ArrowRight', false, [5, 7]],
    ['Home to the first cell of the row', [5, 7], 'Home', false, [5, 0]],
    ['End to the last', [5, 0], 'End', false, [5, 7]],
    ['Ctrl Home to the first cell of all', [50, 4], 'Home', true, [0, 0]],
    ['Ctrl End to the last cell of all', [50, 4], 'End', true, [99, 7]],
    ['Ctrl Down to the last row', [50, 4], 'ArrowDown', true, [99, 4]],
    ['PageDown by a window', [50, 4], 'PageDown', false, [70, 4]],
    ['PageUp stays below the head', [10, 4], 'PageUp', false, [0, 4]],
  ] as const)('%s', (_, [row, column], key, withControl, [toRow, toColumn]) => {
    expect(moveCell({ row, column }, key, withControl, bounds)).toEqual({ row: toRow, column: toColumn });
  });

  test.each(['a', 'Enter', 'Tab'])('%s leads nowhere', (key) => {
    expect(moveCell({ row: 1, column: 1 }, key, false, bounds)).toBeNull();
  });
});
