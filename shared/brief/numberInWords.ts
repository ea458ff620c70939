import type { BriefContext } from './briefContext';

const words = ['w2', 'w3', 'w4', 'w5', 'w6', 'w7', 'w8', 'w9', 'w10', 'w11', 'w12'] as const;

/** Two to twelve in words, as a sentence says them; other numbers in figures. */
export function numberInWords(count: number, { t }: BriefContext): string {
  const word = words[count - 2];
  return word ? t(`words.${word}`) : String(count);
}
