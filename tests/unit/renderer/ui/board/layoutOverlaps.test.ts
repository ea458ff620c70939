import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BoardPlacement } from '../../../../../renderer/ui/board/boardPlacement';
import { layoutOverlaps } from '../../../../../renderer/ui/board/layoutOverlaps';

/** "id column+span start-end" in hours. */
function placements(...lines: string[]): BoardPlacement[] {
  return lines.map((line) => {
    const [, id = '', column, span, start, end] = /(\w+) (\d+)\+(\d+) ([\d.]+)-([\d.]+)/.exec(line) ?? [];
    return { id, column: Number(column), span: Number(span), start: Number(start) * 60, end: Number(end) * 60 };
  });
}

function drawn(lines: string[]): Record<string, string> {
  const lanes = layoutOverlaps(placements(...lines));
  return Object.fromEntries([...lanes].map(([id, { lane, lanes: count, width }]) => [id, `${lane}+${width}/${count}`]));
}

describe('cards at the same time', () => {
  test.each([
    ['alone takes the column', ['a 0+1 9-10'], { a: '0+1/1' }],
    ['one after the other do not meet', ['a 0+1 9-10', 'b 0+1 10-11'], { a: '0+1/1', b: '0+1/1' }],
    ['two share the column', ['a 0+1 9-10', 'b 0+1 9.5-11'], { a: '0+1/2', b: '1+1/2' }],
    ['neighbouring columns do not meet', ['a 0+1 9-10', 'b 1+1 9-10'], { a: '0+1/1', b: '0+1/1' }],
    ['a shared card gives way in all its columns', ['a 0+3 9-10', 'b 2+1 9.5-10'], { a: '0+1/2', b: '1+1/2' }],
    [
      'the third takes the lane that the first has left',
      ['a 0+1 9-10', 'b 0+1 9-12', 'c 0+1 10-11'],
      { b: '0+1/2', a: '1+1/2', c: '1+1/2' },
    ],
    [
      'a card widens over lanes that are free beside it',
      ['a 0+1 9-12', 'b 0+1 9-10', 'c 0+1 9-10', 'd 0+1 11-12'],
      { a: '0+1/3', b: '1+1/3', c: '2+1/3', d: '1+2/3' },
    ],
  ])('%s', (_, lines, expected) => {
    expect(drawn(lines)).toEqual(expected);
  });

  test('never cover each other, and stay inside their column', () => {
    const placement = fc.record({
      column: fc.integer({ min: 0, max: 3 }),
      span: fc.integer({ min: 1, max: 3 }),
      start: fc.integer({ min: 0, max: 20 }),
      duration: fc.integer({ min: 1, max: 8 }),
    });
    fc.assert(
      fc.property(fc.array(placement, { maxLength: 25 }), (list) => {
        const all = list.map(({ duration, ...rest }, index) => ({
          ...rest,
          id: `${index}`,
          end: rest.start + duration,
        }));
        const lanes = layoutOverlaps(all);
        const faults = all.flatMap((a) =>
          all.filter((b) => a.id < b.id && meet(a, b) && !areApart(lanes.get(a.id), lanes.get(b.id))),
        );
        const outside = [...lanes.values()].filter(
          ({ lane, width, lanes: count }) => lane + width > count || width < 1,
        );
        expect({ faults, outside, drawn: lanes.size }).toEqual({ faults: [], outside: [], drawn: all.length });
      }),
    );
  });

  test('lie after a move as they would without those that stayed being known', () => {
    const before = placements('a 0+1 9-10', 'b 0+1 9.5-11', 'c 0+3 13-14', 'd 1+1 13-14', 'e 2+1 9-10');
    layoutOverlaps(before);
    const after = before.map((each) => (each.id === 'd' ? { ...each, start: 540, end: 600, column: 0 } : each));
    expect(layoutOverlaps(after)).toEqual(layoutOverlaps(structuredClone(after)));
  });
});

interface Drawn {
  lane: number;
  width: number;
}

function areApart(a: Drawn | undefined, b: Drawn | undefined): boolean {
  return a !== undefined && b !== undefined && (a.lane + a.width <= b.lane || b.lane + b.width <= a.lane);
}

function meet(a: BoardPlacement, b: BoardPlacement): boolean {
  const inTime = a.start < b.end && b.start < a.end;
  return inTime && a.column < b.column + b.span && b.column < a.column + a.span;
}
