import { foldForSearch } from '../../../shared/text/foldForSearch';

export interface TextPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/**
 * A text cut where the words of a query begin words of it, as they are found: without accents and capitals. A word found
 * by a typing error or in other fields is left unmarked.
 */
export function matchedParts(text: string, query: string): readonly TextPart[] {
  const sought = foldForSearch(query)
    .split(' ')
    .filter((word) => word !== '');
  const words = text.split(/(?<=[\s\p{P}])|(?=[\s\p{P}])/u);
  return words.flatMap((word) => {
    const length = longestPrefix(word, sought);
    const parts = [
      { text: word.slice(0, length), isMatch: true },
      { text: word.slice(length), isMatch: false },
    ];
    return parts.filter((part) => part.text !== '');
  });
}

/** How many letters of `word` the longest of the sought beginnings takes; 0 where none does. */
function longestPrefix(word: string, sought: readonly string[]): number {
  const folded = foldForSearch(word);
  const found = sought.filter((beginning) => folded.startsWith(beginning)).map(({ length }) => length);
  const wanted = Math.max(0, ...found);
  if (wanted === 0) return 0;
  // Letters with accents may be written as two code units; the shortest beginning that folds to what is wanted is the match.
  for (let length = 1; length <= word.length; length += 1) {
    if (foldForSearch(word.slice(0, length)).length >= wanted) return endOfLetter(word, length);
  }
  return word.length;
}

function endOfLetter(word: string, length: number): number {
  const marks = /^\p{M}*/u.exec(word.slice(length))?.[0].length ?? 0;
  return length + marks;
}
