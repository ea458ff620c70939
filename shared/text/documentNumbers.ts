import { foldText } from './foldText';

/** What is shown, and kept in memory, in place of a passport's number. */
export const passportMask = '••••••••';

/** Canada AB123456 and A123456AB, United States A12345678, France 12AB34567: nothing else is written so. */
const lettered = String.raw`[A-Z]{2}\d{6}|[A-Z]\d{6}[A-Z]{2}|[A-Z]\d{8}|\d{2}[A-Z]{2}\d{5}`;
/** Telephones, amounts and file numbers are written so too: one only beside what names a document. */
const plain = String.raw`[A-Z]{1,2}[ -]?\d{6,8}|\d{9}`;
const numbers = new RegExp(String.raw`(?<![\p{L}\d+])(?:(${lettered})|${plain})(?![\p{L}\d])`, 'giu');

const documentWords = /\b(?:passeports?|passports?|visas?|nexus|esta|document de voyage|travel document)\b/g;
const otherWords =
  /\b(?:confirmation|confirme|reservations?|bookings?|reservation|reserve|pnr|billets?|tickets?|dossiers?|commande|order|facture|invoice|tel|telephone|phone|cell|cellulaire|mobile|vols?|flights?|neq)\b/g;

/** How far from a number a word still says what it is, in characters. */
const reach = 40;

/** Whether what somebody wrote holds what looks like the number of a passport or a visa. */
export function mentionsDocumentNumber(text: string): boolean {
  return withoutDocumentNumbers(text) !== text;
}

/** The same words with each such number hidden: what is once in a file's history cannot be forgotten. */
export function withoutDocumentNumbers(text: string): string {
  return text.replaceAll(numbers, (number: string, whole: string | undefined, at: number) =>
    isDocument(text, at, number.length, whole !== undefined) ? passportMask : number,
  );
}

/** What names it nearest before it decides; where nothing does, a document named right after it, or its letters. */
function isDocument(text: string, at: number, length: number, isLettered: boolean): boolean {
  const before = foldText(text.slice(Math.max(0, at - reach), at));
  const [ofDocument, ofOther] = [lastOf(before, documentWords), lastOf(before, otherWords)];
  if (ofDocument !== ofOther) return ofDocument > ofOther;
  const after = foldText(text.slice(at + length, at + length + reach / 2));
  return isLettered || lastOf(after, documentWords) >= 0;
}

function lastOf(text: string, words: RegExp): number {
  return [...text.matchAll(words)].at(-1)?.index ?? -1;
}
