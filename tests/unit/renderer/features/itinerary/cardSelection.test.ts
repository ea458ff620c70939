import { describe, expect, test } from 'vitest';
import { nextSelection } from '../../../../../renderer/features/itinerary/board/useCardSelection';
import { moveAlong } from '../../../../../renderer/ui/board/moveAlong';
import { type Selecting, selectingBy } from '../../../../../renderer/ui/board/selecting';

describe('choosing a card', () => {
  test.each<[string, readonly string[], string, Selecting, readonly string[]]>([
    ['alone lets go of the others', ['a', 'b'], 'c', 'only', ['c']],
    ['with Shift adds it', ['a'], 'b', 'add', ['a', 'b']],
    ['with Shift again keeps it', ['a', 'b'], 'b', 'add', ['a', 'b']],
    ['with Ctrl takes it in', ['a'], 'b', 'toggle', ['a', 'b']],
    ['with Ctrl again takes it out', ['a', 'b'], 'a', 'toggle', ['b']],
    ['never leaves none', ['a'], 'a', 'toggle', ['a']],
  ])('%s', (_, before, card, how, expected) => {
    expect([...nextSelection(new Set(before), card, how)]).toEqual(expected);
  });

  test.each([
    [{ ctrlKey: true, metaKey: false, shiftKey: false }, 'toggle'],
    [{ ctrlKey: false, metaKey: true, shiftKey: true }, 'toggle'],
    [{ ctrlKey: false, metaKey: false, shiftKey: true }, 'add'],
    [{ ctrlKey: false, metaKey: false, shiftKey: false }, 'only'],
  ])('by the keys held: %o', (pressed, expected) => {
    expect(selectingBy(pressed)).toBe(expected);
  });
});

describe('what is moved along', () => {
  const drag = {
    mode: 'move' as const,
    origin: { id: 'lead', column: 1, span: 1, start: 540, end: 600 },
    target: { id: 'lead', column: 3, span: 1, start: 570, end: 630 },
  };
  test.each([
    ['goes as far', { column: 0, span: 1 }, 2],
    ['stays inside the last column', { column: 3, span: 2 }, 3],
    ['keeps its column where another would mean nothing', { column: 2, span: 1, isColumnBound: true }, 2],
  ])('%s', (_, place, column) => {
    const card = { id: 'other', start: 600, end: 615, ...place };
    expect(moveAlong(card, drag, 5)).toEqual({ ...card, column, start: 630, end: 645 });
  });
});
