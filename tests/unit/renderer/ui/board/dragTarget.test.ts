import { describe, expect, test } from 'vitest';
import { type DragMotion, dragTarget } from '../../../../../renderer/ui/board/dragTarget';

const origin = { id: 'a', column: 2, span: 1, start: 9 * 60, end: 9 * 60 + 40 };
const range = { from: 7 * 60, to: 20 * 60 };

describe('dragging a card', () => {
  test.each([
    ['moves by quarter hours', { mode: 'move', minutes: 22, columns: 0, step: 15 }, [2, '9:15', '9:55']],
    ['moves by five minutes with Shift', { mode: 'move', minutes: 22, columns: 0, step: 5 }, [2, '9:20', '10:00']],
    ['moves to another column', { mode: 'move', minutes: 0, columns: 3, step: 15 }, [5, '9:00', '9:40']],
    ['stays inside the last column', { mode: 'move', minutes: 0, columns: 30, step: 15 }, [6, '9:00', '9:40']],
    ['stays inside the hours', { mode: 'move', minutes: -600, columns: 0, step: 15 }, [2, '7:00', '7:40']],
    ['keeps its duration at the foot', { mode: 'move', minutes: 900, columns: 0, step: 15 }, [2, '19:20', '20:00']],
    ['grows to the quarter hour', { mode: 'resize', minutes: 30, columns: 0, step: 15 }, [2, '9:00', '10:15']],
    ['never ends before it starts', { mode: 'resize', minutes: -300, columns: 0, step: 15 }, [2, '9:00', '9:15']],
  ] satisfies [string, DragMotion, [number, string, string]][])('%s', (_, motion, expected) => {
    const { column, start, end } = dragTarget(origin, motion, range, 7);
    expect([column, clock(start), clock(end)]).toEqual(expected);
  });
});

describe('dragging where what ends later goes on elsewhere', () => {
  const open = { ...range, isOpenEnded: true };
  test.each([
    ['begins as late as the last step', { mode: 'move', minutes: 900, columns: 0, step: 15 }, ['19:45', '20:25']],
    ['grows beyond the hours', { mode: 'resize', minutes: 660, columns: 0, step: 15 }, ['9:00', '20:45']],
  ] satisfies [string, DragMotion, [string, string]][])('%s', (_, motion, expected) => {
    const { start, end } = dragTarget(origin, motion, open, 7);
    expect([clock(start), clock(end)]).toEqual(expected);
  });
});

function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
