/**
 * Letters that nobody sees and that do harm in what is pasted or imported: what turns or isolates the direction of all text after
 * it (a name read backwards), spaces without width and byte order marks (two names that look the same), control characters but
 * for tabs and line breaks. Joiners and the marks of right-to-left letters stay: emoji and names need them.
 */
const invisible = /(?![\t\n\r\v\f\u0085])[\p{Cc}\u200B\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/** Pasted or imported text as it is seen. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, '');
}
