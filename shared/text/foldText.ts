const unfolded: readonly (readonly [RegExp, string])[] = [
  [/œ/g, 'oe'],
  [/æ/g, 'ae'],
  [/ß/g, 'ss'],
  [/ø/g, 'o'],
  [/ł/g, 'l'],
  [/đ/g, 'd'],
];

/**
 * Text for comparing, never for showing: without case, accents and punctuation, words apart by one space.
 * « Érable DX, inc. » and « ERABLE DX INC » become the same.
 */
export function foldText(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const latin = unfolded.reduce((result, [letter, replacement]) => result.replace(letter, replacement), plain);
  return latin
    .replace(/['’]/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
