/** What a key asks of the grid besides moving (moveCell). */
export type GridKeyAction =
  | { kind: 'toggle'; isRange: boolean }
  | { kind: 'toggle-all' }
  | { kind: 'open' }
  | { kind: 'edit'; typed: string | null }
  | { kind: 'clear' };

export interface PressedKey {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/** Enter opens what can be opened and otherwise writes; F2 always writes; any character replaces the cell. */
export function gridKeyAction(pressed: PressedKey): GridKeyAction | null {
  const hasCommand = pressed.ctrlKey || pressed.metaKey;
  if (hasCommand) return pressed.key.toLowerCase() === 'a' && !pressed.altKey ? { kind: 'toggle-all' } : null;
  if (pressed.key === ' ') return { kind: 'toggle', isRange: pressed.shiftKey };
  if (pressed.key === 'Enter') return { kind: 'open' };
  if (pressed.key === 'F2') return { kind: 'edit', typed: null };
  if (pressed.key === 'Delete' || pressed.key === 'Backspace') return { kind: 'clear' };
  const isCharacter = /^.$/u.test(pressed.key) && !pressed.altKey;
  return isCharacter ? { kind: 'edit', typed: pressed.key } : null;
}
