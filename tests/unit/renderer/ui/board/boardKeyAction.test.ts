import { describe, expect, test } from 'vitest';
import { boardKeyAction } from '../../../../../renderer/ui/board/boardKeyAction';

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe('a key on a card', () => {
  test.each([
    ['an arrow walks', { key: 'ArrowDown' }, { kind: 'walk', key: 'ArrowDown' }],
    [
      'Shift with an arrow walks and chooses',
      { key: 'ArrowUp', shiftKey: true },
      { kind: 'walk', key: 'ArrowUp', isAdding: true },
    ],
    ['Alt moves by a quarter hour', { key: 'ArrowDown', altKey: true }, { kind: 'move', minutes: 15, columns: 0 }],
    [
      'Alt Shift by five minutes',
      { key: 'ArrowUp', altKey: true, shiftKey: true },
      { kind: 'move', minutes: -5, columns: 0 },
    ],
    ['Alt moves to the next column', { key: 'ArrowRight', altKey: true }, { kind: 'move', minutes: 0, columns: 1 }],
    ['Ctrl Alt makes it longer', { key: 'ArrowDown', altKey: true, ctrlKey: true }, { kind: 'resize', minutes: 15 }],
    ['Command Alt makes it shorter', { key: 'ArrowUp', altKey: true, metaKey: true }, { kind: 'resize', minutes: -15 }],
    ['a duration has no columns', { key: 'ArrowLeft', altKey: true, ctrlKey: true }, null],
    ['Enter opens', { key: 'Enter' }, { kind: 'open' }],
    ['Ctrl with an arrow is not the board’s', { key: 'ArrowDown', ctrlKey: true }, null],
    ['a letter is not the board’s', { key: 'z' }, null],
  ])('%s', (_, pressed, action) => {
    expect(boardKeyAction({ ...none, ...pressed })).toEqual(action);
  });
});
