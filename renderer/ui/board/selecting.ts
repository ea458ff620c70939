/** What choosing a card does to those that are chosen: it alone, it in or out, it too. */
export type Selecting = 'only' | 'toggle' | 'add';

/** As everywhere: Ctrl or Command takes one in or out, Shift adds. */
export function selectingBy(pressed: { ctrlKey: boolean; metaKey: boolean; shiftKey: boolean }): Selecting {
  if (pressed.ctrlKey || pressed.metaKey) return 'toggle';
  return pressed.shiftKey ? 'add' : 'only';
}
