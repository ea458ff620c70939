/** How wide the letters of a card may be. */
export type CardLetters = 'narrow' | 'wide' | 'wider';

/** The letters that a card of this width, in pixels, has room for. */
export function cardLetters(width: number): CardLetters {
  if (width >= 194) return 'wider';
  return width >= 154 ? 'wide' : 'narrow';
}
