import { foldText } from './foldText';

/** Text as people search it: folded, and marks within a word left out. `St. John's` and `st johns` are the same. */
export function foldForSearch(text: string): string {
  return foldText(text.replace(/[.'’]/g, ''));
}
