import { importLimits } from '../../../shared/imports/importLimits';

/** A line of a contact, put together again; a character stands for a byte, because each value names its own encoding. */
export interface CardLine {
  readonly text: string;
  /** It was longer than what is kept: a huge photo, or nothing that anybody wrote. */
  readonly isCut: boolean;
}

/** A text of the longest cell, each of its bytes written as three. */
const longestLine = importLimits.cellLength * 3;
/** A picture of three megabytes in base64: more than address books keep of a face. */
export const longestPicture = 4 * 1024 * 1024;

/**
 * Joins what was folded. A line that begins with a blank continues the one before (RFC 6350 3.2); in 2.1 that blank is part
 * of the text. Quoted-printable goes on after each `=` at the end of a line (RFC 2045 6.7).
 */
export function* cardLines(bytes: string): Generator<CardLine> {
  let line: OpenLine | undefined;
  let keepsBlank = false;
  for (const physical of bytes.split(/\r\n|\n|\r/)) {
    const isFolded = /^[ \t]/.test(physical);
    const isEdge = /^(?:BEGIN|END):VCARD/i.test(physical);
    if (line && !isEdge && (line.goesOn || isFolded)) {
      line.add(isFolded && !keepsBlank ? physical.slice(1) : physical);
      continue;
    }
    if (line) yield line.closed();
    line = new OpenLine(physical);
    if (/^BEGIN:/i.test(physical)) keepsBlank = false;
    if (/^VERSION:\s*2\.1/i.test(physical)) keepsBlank = true;
  }
  if (line) yield line.closed();
}

class OpenLine {
  #text: string;
  #last: string;
  #isCut = false;
  readonly #longest: number;
  readonly #isQuoted: boolean;

  constructor(physical: string) {
    const isPicture = /^(?:[A-Z0-9-]{1,64}\.)?(?:PHOTO|LOGO)[;:]/i.test(physical);
    this.#longest = isPicture ? longestPicture : longestLine;
    this.#text = physical.slice(0, this.#longest);
    this.#last = physical;
    this.#isCut = physical.length > this.#longest;
    this.#isQuoted = /^[^:]{0,1000}[;=]QUOTED-PRINTABLE/i.test(physical);
  }

  get goesOn(): boolean {
    return this.#isQuoted && this.#last.endsWith('=');
  }

  add(physical: string): void {
    const text = this.goesOn ? this.#text.slice(0, -1) : this.#text;
    this.#isCut ||= text.length + physical.length > this.#longest;
    if (!this.#isCut) this.#text = text + physical;
    this.#last = physical;
  }

  closed(): CardLine {
    return { text: this.#text, isCut: this.#isCut };
  }
}
