const narrow = '\u202F';
const noBreak = '\u00A0';

const months =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janv\\.|févr\\.|juill\\.|sept\\.|oct\\.|nov\\.|déc\\.';

/** What is counted in the programmes of missions, and so often stands behind a number that must not be left alone. */
const counted =
  'places?|personnes?|organisations?|entreprises?|rencontres?|participants?|invités?|minutes?|min|heures?|jours?|nuits?|km|m|kg|%|\\$|M\\$|k\\$|¢|°C';

/** `1 400`, not a telephone number: groups of three behind at most three figures, with nothing numeric around. */
const thousands = /(?<![\p{N}+-])\d{1,3}(?:[ \u202F]\d{3})+(?![\d-]|[ \u00A0]\d)/gu;

/** Any space that a person may have typed between two words of a line. */
const space = '[ \\u00A0\\u202F]';

const rules: readonly (readonly [RegExp, string])[] = [
  // Inside « » and before a colon that ends a word; before ; ! ? below, where the first character of the text matters.
  [new RegExp(`«${space}*`, 'gu'), `«${narrow}`],
  [new RegExp(`${space}*»`, 'gu'), `${narrow}»`],
  [/ +:(?=\s|$)/gu, `${noBreak}:`],
  // 14 h 05, 8 h.
  [new RegExp(`(\\d)${space}h${space}(\\d\\d)(?!\\d)`, 'gu'), `$1${noBreak}h${noBreak}$2`],
  [new RegExp(`(\\d)${space}h(?![\\p{L}\\p{N}])`, 'gu'), `$1${noBreak}h`],
  // 22 juin, 1er juin, 48 places.
  [new RegExp(`(\\d|1er|1ᵉʳ)${space}(?=(?:${months})(?![\\p{L}\\p{N}]))`, 'giu'), `$1${noBreak}`],
  [new RegExp(`(\\d)${space}(?=(?:${counted})(?![\\p{L}\\p{N}]))`, 'gu'), `$1${noBreak}`],
  // phase II, salle 6.
  [new RegExp(`(?<![\\p{L}\\p{N}])([Pp]hases?)${space}(?=[IVX0-9]+(?![\\p{L}\\p{N}]))`, 'gu'), `$1${noBreak}`],
  // Before an en dash between spaces.
  [/ –(?= )/gu, `${noBreak}–`],
];

/**
 * Puts the spaces that French asks for where a keyboard has only one kind: narrow no-break before ; ! ? and inside
 * « », no-break before a colon and within "14 h 05", "22 juin", "48 places", "phase II". For running text only, never for
 * codes, addresses or e-mail: those go around it. Applying it twice changes nothing.
 */
export function frenchSpacing(text: string): string {
  const marked = text.replace(/[ \u00A0\u202F]*([;!?]+)(?=[\s\u00A0»)]|$)/g, (whole, marks: string, at: number) =>
    at === 0 ? whole : `${narrow}${marks}`,
  );
  const grouped = marked.replace(thousands, (number) => number.replaceAll(' ', narrow));
  return rules.reduce((spaced, [pattern, replacement]) => spaced.replace(pattern, replacement), grouped);
}
