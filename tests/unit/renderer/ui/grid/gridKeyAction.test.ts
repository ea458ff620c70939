import { describe, expect, test } from 'vitest';
import { gridKeyAction } from '../../../../../renderer/ui/grid/gridKeyAction';

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe('a key on a cell', () => {
  test.each([
    ['Space chooses the row', { key: ' ' }, { kind: 'toggle', isRange: false }],
    ['Shift Space chooses up to the row', { key: ' ', shiftKey: true }, { kind: 'toggle', isRange: true }],
    ['Ctrl A chooses all', { key: 'a', ctrlKey: true }, { kind: 'toggle-all' }],
    ['Command A chooses all', { key: 'A', metaKey: true }, { kind: 'toggle-all' }],
    ['Enter opens', { key: 'Enter' }, { kind: 'open' }],
    ['F2 writes', { key: 'F2' }, { kind: 'edit', typed: null }],
    ['a letter writes over the cell', { key: 'é' }, { kind: 'edit', typed: 'é' }],
    ['an emoji is one character', { key: '🧬' }, { kind: 'edit', typed: '🧬' }],
    ['Delete empties', { key: 'Delete' }, { kind: 'clear' }],
    ['Ctrl C is the clipboard’s', { key: 'c', ctrlKey: true }, null],
    ['Alt with a letter is a menu’s', { key: 'f', altKey: true }, null],
    ['Shift alone does nothing', { key: 'Shift', shiftKey: true }, null],
  ])('%s', (_, pressed, action) => {
    expect(gridKeyAction({ ...none, ...pressed })).toEqual(action);
  });
});
