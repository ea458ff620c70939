import { describe, expect, test } from 'vitest';
import { walkBoard } from '../../../../../renderer/ui/board/walkBoard';

const placements = [
  { id: 'breakfast', column: 0, span: 4, start: 450, end: 495 },
  { id: 'torrey', column: 0, span: 1, start: 510, end: 540 },
  { id: 'harbor', column: 0, span: 1, start: 540, end: 570 },
  { id: 'lumen', column: 1, span: 1, start: 515, end: 540 },
  { id: 'far', column: 6, span: 1, start: 530, end: 540 },
];

describe('arrows on the board', () => {
  test.each([
    ['down to the next in the column', 'torrey', 'ArrowDown', 'harbor'],
    ['up to a card the column shares', 'torrey', 'ArrowUp', 'breakfast'],
    ['right to the nearest in time', 'harbor', 'ArrowRight', 'lumen'],
    ['right over columns without cards', 'lumen', 'ArrowRight', 'far'],
    ['left from the far column', 'far', 'ArrowLeft', 'breakfast'],
    ['no further than the last', 'harbor', 'ArrowDown', null],
    ['no further than the last column', 'far', 'ArrowRight', null],
    ['End to the last of the column', 'breakfast', 'End', 'harbor'],
  ] as const)('%s', (_, from, key, expected) => {
    expect(walkBoard(placements, from, key)).toBe(expected);
  });
});
