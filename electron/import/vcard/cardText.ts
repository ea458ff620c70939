import { windows1252Text } from '../windows1252Text';

/** Labels that programs write for what is Windows-1252 in fact (WHATWG Encoding), which Node 20 decodes wrongly. */
const western = /^(?:us-ascii|ascii|iso-?8859-?1|latin-?1|windows-?1252|cp-?1252)$/i;

/**
 * Text of bytes, one character each: as their label says, and otherwise as UTF-8 or, where they are none, as Windows-1252. A
 * label that is wrong or unknown counts as none. Controls become spaces.
 */
export function cardText(bytes: string, charset: string): string {
  const text = /[\u0080-\u00ff]/.test(bytes) ? decoded(Buffer.from(bytes, 'latin1'), charset) : bytes;
  return text.replace(/[^\P{Cc}\n\t]/gu, ' ');
}

function decoded(bytes: Buffer, charset: string): string {
  if (western.test(charset)) return windows1252Text(bytes);
  return decodedAs(bytes, charset || 'utf-8') ?? decodedAs(bytes, 'utf-8') ?? windows1252Text(bytes);
}

function decodedAs(bytes: Buffer, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch (error) {
    // Bytes that are not in it, and a label that nobody knows.
    if (error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
}
