import { useState } from 'react';
import type { PlainDate } from '../../../../shared/model/plainDate';
import { firstMinuteOf } from './firstMinuteOf';
import type { Placed } from './placeOnBoard';

/** Where the board of a day opens. Decided once for each day, so that moving its first card does not scroll it away. */
export function useFirstMinute(date: PlainDate, cards: readonly Placed[]): number {
  const [opening, setOpening] = useState(() => ({ date, minute: firstMinuteOf(cards) }));
  if (opening.date === date) return opening.minute;
  const next = { date, minute: firstMinuteOf(cards) };
  setOpening(next);
  return next.minute;
}
