import type { Placed } from './placeOnBoard';

const sevenInTheMorning = 7 * 60;

/** A little above the hour, whose name stands across its line. */
const above = 15;

/** Where a board opens: at seven, or at the hour in which its day begins before that. */
export function firstMinuteOf(cards: readonly Placed[]): number {
  const starts = cards.map(({ start }) => start).filter((start) => start >= 0);
  return Math.max(0, Math.min(sevenInTheMorning, ...starts.map((start) => Math.floor(start / 60) * 60)) - above);
}
