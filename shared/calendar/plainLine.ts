import { plainText } from './plainText';

/** What a person typed, fit for a calendar and on one line: a title, a place, a name. */
export function plainLine(text: string): string {
  // Not one pattern over the whole text: a million spaces would keep it busy for hours.
  return plainText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}
