import type { Placed } from './placeOnBoard';

const sevenInTheMorning = 7 * 60;

/** Where a board opens: at seven, or at the hour in which its day begins before that. */
export function firstMinuteOf(cards: readonly Placed[]): number {
  const starts = cards.map(({ start }) => start).filter((start) => start >= 0);
  return Math.min(sevenInTheMorning, ...starts.map((start) => Math.floor(start / 60) * 60));
}
