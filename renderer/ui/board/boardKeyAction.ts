import type { WalkKey } from './walkBoard';

/** What a key asks of the board. */
export type BoardKeyAction =
  | { kind: 'walk'; key: WalkKey; isAdding?: true }
  | { kind: 'move'; minutes: number; columns: number }
  | { kind: 'resize'; minutes: number }
  | { kind: 'open' };

export interface BoardKey {
  key: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
}

const STEP_MINUTES = 15;
const FINE_STEP_MINUTES = 5;

/** Arrows walk, Alt moves, Ctrl or Command with Alt changes the duration, Shift takes the fine step or chooses what it walks to as well, Enter opens. */
export function boardKeyAction(pressed: BoardKey): BoardKeyAction | null {
  const hasCommand = pressed.ctrlKey || pressed.metaKey;
  if (pressed.altKey) return shiftAction(pressed, hasCommand);
  if (hasCommand) return null;
  if (pressed.key === 'Enter') return { kind: 'open' };
  if (!isWalkKey(pressed.key)) return null;
  return { kind: 'walk', key: pressed.key, ...(pressed.shiftKey && { isAdding: true }) };
}

function shiftAction({ key, shiftKey }: BoardKey, isResize: boolean): BoardKeyAction | null {
  const arrow = arrows[key];
  if (!arrow) return null;
  const minutes = arrow.down * (shiftKey ? FINE_STEP_MINUTES : STEP_MINUTES);
  if (!isResize) return { kind: 'move', minutes, columns: arrow.right };
  return arrow.down === 0 ? null : { kind: 'resize', minutes };
}

const arrows: Readonly<Record<string, { down: number; right: number }>> = {
  ArrowDown: { down: 1, right: 0 },
  ArrowUp: { down: -1, right: 0 },
  ArrowRight: { down: 0, right: 1 },
  ArrowLeft: { down: 0, right: -1 },
};

function isWalkKey(key: string): key is WalkKey {
  return ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(key);
}
