const letters = new Intl.Segmenter('fr-CA', { granularity: 'grapheme' });

/** The first letter of a name as a person sees it: accents, conjuncts and emoji in one piece. */
export function firstLetter(name: string): string {
  return letters.segment(name.trim()).containing(0)?.segment ?? '';
}
