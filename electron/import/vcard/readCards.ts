import { readProperties, type ContactCard, type ContactProperty } from '../../../shared/imports/contactCard';
import { importLimits } from '../../../shared/imports/importLimits';
import { failure, success, type Result } from '../../../shared/model/result';
import { decodeText } from '../decodeText';
import type { ReadingProblem } from '../readingProblem';
import { cardHead } from './cardHead';
import { cardLines, longestPicture, type CardLine } from './cardLines';
import { cardPicture, isBase64 } from './cardPicture';
import { cardValue } from './cardValue';

/** A contact has no more than contacts in it (AGENT, in 2.1). */
const maximumDepth = 5;

/** Reads the contacts of a vCard file, 2.1 (versit), 3.0 (RFC 2426) or 4.0 (RFC 6350). A broken line costs only itself. */
export function readCards(bytes: Buffer): Result<readonly ContactCard[], ReadingProblem> {
  const text = byteText(bytes);
  if (text.trim() === '') return failure({ code: 'file-empty' });
  // What no text file holds: zeros and the controls but tabs, line ends and form feeds.
  if (/[^\P{Cc}\t\n\v\f\r\u0080-\u009f]/u.test(text)) return failure({ code: 'file-not-text' });
  if (!/^\s*BEGIN:\s*VCARD\s*$/im.test(text.slice(0, 1000)))
    return failure({ code: 'file-wrong-kind', detail: 'text' });
  if (hasTooManyLines(text)) return failure({ code: 'file-too-large' });
  const reader = new CardReader();
  for (const line of cardLines(text)) {
    const problem = reader.take(line);
    if (problem) return failure(problem);
  }
  return reader.result();
}

/** A character for each byte. What old Macs wrote as UTF-16 becomes UTF-8 first. */
function byteText(bytes: Buffer): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const decoded = isWide ? decodeText(bytes) : undefined;
  const plain = decoded?.ok ? Buffer.from(decoded.text) : bytes;
  return plain.toString('latin1').replace(/^\u00ef\u00bb\u00bf/, '');
}

/** Counted before they are split. */
function hasTooManyLines(text: string): boolean {
  let lines = 0;
  for (const _end of text.matchAll(/\r\n|[\r\n]/g)) {
    lines += 1;
    if (lines > importLimits.cardLines) return true;
  }
  return false;
}

class CardReader {
  readonly #cards: ContactCard[] = [];
  #properties: ContactProperty[] = [];
  #unreadable = 0;
  #depth = 0;
  #isData = false;

  /** Gives why the file is not to be read any further. */
  take(line: CardLine): ReadingProblem | undefined {
    const edge = /^\s*(BEGIN|END):\s*([A-Z0-9-]{1,64})\s*$/i.exec(line.text)?.[1]?.toUpperCase();
    if (edge === 'BEGIN') return this.#begin();
    if (edge === 'END') return this.#end();
    return this.#depth === 1 && line.text.trim() !== '' ? this.#property(line) : undefined;
  }

  result(): Result<readonly ContactCard[], ReadingProblem> {
    return this.#depth > 0 ? failure({ code: 'file-truncated' }) : success(this.#cards);
  }

  #begin(): ReadingProblem | undefined {
    this.#depth += 1;
    if (this.#depth > maximumDepth) return { code: 'file-too-large' };
    if (this.#depth > 1) this.#unreadable += 1;
    else [this.#properties, this.#unreadable] = [[], 0];
    if (this.#cards.length >= importLimits.rows) {
      return { code: 'too-many-rows', detail: String(importLimits.rows) };
    }
    return undefined;
  }

  #end(): ReadingProblem | undefined {
    this.#depth -= 1;
    if (this.#depth < 0) return { code: 'file-wrong-kind', detail: 'text' };
    if (this.#depth === 0) this.#cards.push({ properties: this.#properties, unreadable: this.#unreadable });
    return undefined;
  }

  #property({ text, isCut }: CardLine): ReadingProblem | undefined {
    const head = cardHead(text);
    if (!head) {
      if (!this.#isData) this.#unreadable += 1;
      else this.#goOnWithPicture(text.trim());
      return undefined;
    }
    this.#isData = head.encoding === 'base64';
    const { name, types, preference, language, end } = head;
    const isRead = readProperties.has(name) && !this.#isData;
    if (isRead && isCut) return { code: 'cell-too-long', detail: String(this.#cards.length + 1) };
    if (this.#properties.length >= importLimits.cardProperties) return { code: 'file-too-large' };
    const parts = isRead ? cardValue(head, text.slice(end)) : [];
    const picture = isCut ? undefined : cardPicture(head, text);
    this.#properties.push({ name, types, preference, language, parts, ...(picture !== undefined && { picture }) });
    return undefined;
  }

  /** Lines of a picture that were not folded, as 2.1 allows. */
  #goOnWithPicture(text: string): void {
    const last = this.#properties.at(-1);
    if (last?.picture === undefined || !isBase64(text)) return;
    const { picture, ...property } = last;
    const isWhole = picture.length + text.length <= longestPicture;
    this.#properties[this.#properties.length - 1] = isWhole ? { ...property, picture: picture + text } : property;
  }
}
