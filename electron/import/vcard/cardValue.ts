import type { CardHead } from './cardHead';
import { cardText } from './cardText';

/** Values that are made of parts; elsewhere a semicolon is a character like others. */
const structured: ReadonlySet<string> = new Set(['N', 'ADR', 'ORG']);

/** The decoded parts of a value, split before they are decoded: an encoded semicolon belongs to the text. */
export function cardValue({ name, encoding, charset }: CardHead, raw: string): readonly string[] {
  const parts = structured.has(name) ? partsOf(raw) : [raw];
  return parts.map((part) => {
    const bytes = encoding === 'quoted-printable' ? withoutQuoting(part) : part;
    const text = cardText(bytes, charset);
    // Two family names are a list.
    return unescaped(name === 'N' ? text.replace(/(\\.)|,\s*/gs, withoutSeparators(' ')) : text);
  });
}

/** Split at semicolons that are not escaped; a backslash before one may be escaped itself. No readable file has a zero in it. */
function partsOf(raw: string): readonly string[] {
  return raw.replace(/(\\.)|;/gs, withoutSeparators('\0')).split('\0', 20);
}

function withoutSeparators(instead: string) {
  return (_: string, escaped: string | undefined) => escaped ?? instead;
}

function withoutQuoting(text: string): string {
  return text
    .replace(/=\s*$/, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** RFC 6350 3.4. */
function unescaped(text: string): string {
  return text.replace(/\\([nN,;:\\])/g, (_, character: string) => (/n/i.test(character) ? '\n' : character));
}
