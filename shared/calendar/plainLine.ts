import { plainText } from './plainText';

/** What a person typed, fit for a calendar and on one line: a title, a place, a name. */
export function plainLine(text: string): string {
  return plainText(text).replace(/\s*\n\s*/g, ' ');
}
