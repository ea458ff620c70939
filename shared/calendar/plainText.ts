const lineBreak = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/g;

/**
 * Control characters (RFC 5545 section 3.1 forbids them; clients have been seen to end a file at one), the characters that
 * turn or isolate the direction of all text after them, byte order marks, halves of surrogate pairs, noncharacters.
 * Joiners stay: emoji and Persian need them.
 */
const forbidden = /(?!\n)[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** Letters, figures and signs of most scripts on one line: nearly every text, with nothing to mend. */
const harmless = /^[ -~\u00A0-\u1FFF\u2010-\u2027]*$/;

/** What a person typed, fit for a calendar: line breaks as `\n`, nothing invisible that breaks the file or its neighbours. */
export function plainText(text: string): string {
  if (harmless.test(text)) return text.trim();
  return text.replace(lineBreak, '\n').replaceAll('\t', ' ').replace(forbidden, '').trim();
}
