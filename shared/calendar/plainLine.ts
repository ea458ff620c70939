import { plainText } from './plainText';

/** What a person typed, fit for a calendar and on one line: a title, a place, a name. */
export function plainLine(text: string): string {
  const plain = plainText(text);
  if (!plain.includes('\n')) return plain;
  // Not one pattern over the whole text: a million spaces would keep it busy for hours.
  return plain
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}
