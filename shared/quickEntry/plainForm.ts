/**
 * Text for recognising words, unit for unit as long as the text: small letters without accents, plain blanks, hyphens and
 * apostrophes. What has no such form of the same length stays.
 * @param text composed (NFC)
 */
export function plainForm(text: string): string {
  return Array.from(text, plainLetter).join('');
}

function plainLetter(letter: string): string {
  if (/\s/.test(letter)) return ' '.repeat(letter.length);
  if (/[‐-―−]/.test(letter)) return '-';
  if (/[’ʼ]/.test(letter)) return "'";
  const plain = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.length === letter.length ? plain : letter;
}
