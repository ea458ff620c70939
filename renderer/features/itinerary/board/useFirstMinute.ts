import { useState } from 'react';
import { firstMinuteOf } from './firstMinuteOf';
import type { Placed } from './placeOnBoard';

/** Where a board opens. Decided once for each day or week, so that moving its first card does not scroll it away. */
export function useFirstMinute(shown: string, cards: readonly Placed[]): number {
  const [opening, setOpening] = useState(() => ({ shown, minute: firstMinuteOf(cards) }));
  if (opening.shown === shown) return opening.minute;
  const next = { shown, minute: firstMinuteOf(cards) };
  setOpening(next);
  return next.minute;
}
