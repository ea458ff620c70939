import type { TextEncoding } from '../../shared/imports/spreadsheetTable';
import { windows1252Text } from './windows1252Text';

export type DecodedText =
  | { readonly ok: true; readonly text: string; readonly encoding: TextEncoding }
  | { readonly ok: false; readonly reason: 'not-text' | 'truncated' };

const byteOrderMarks: readonly { readonly bytes: readonly number[]; readonly encoding: TextEncoding }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** Controls that no text file contains; tabs, line ends, form feeds and Word's vertical tabs are let through. */
const strangeControls = /[^\P{Cc}\t\n\v\f\r\u0085]/u;

/**
 * Text of a file whose encoding nobody wrote down: by its byte order mark, by the zeros of UTF-16, as strict UTF-8, and
 * otherwise as Windows-1252, in which Excel saves "CSV" on a French Windows. With `encoding`, as that and nothing else.
 */
export function decodeText(bytes: Buffer, encoding?: TextEncoding): DecodedText {
  const marked = byteOrderMarks.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte));
  if (encoding) return decodeAs(bytes.subarray(marked?.encoding === encoding ? marked.bytes.length : 0), encoding);
  if (marked) return decodeAs(bytes.subarray(marked.bytes.length), marked.encoding);
  const wide = utf16WithoutMark(bytes);
  if (wide) return decodeAs(bytes, wide);
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8.ok || utf8.reason === 'truncated') return utf8;
  return decodeAs(bytes, 'windows-1252');
}

function decodeAs(bytes: Buffer, encoding: TextEncoding): DecodedText {
  if (encoding === 'windows-1252') return checked(windows1252Text(bytes), encoding);
  if (encoding === 'utf-8') return decodeUtf8(bytes);
  if (bytes.length % 2 === 1) return { ok: false, reason: 'truncated' };
  const littleEndian = encoding === 'utf-16le' ? bytes : Buffer.from(bytes).swap16();
  return checked(littleEndian.toString('utf16le'), encoding);
}

function decodeUtf8(bytes: Buffer): DecodedText {
  const text = strictUtf8(bytes);
  if (text !== undefined) return checked(text, 'utf-8');
  return endsInsideCharacter(bytes) ? { ok: false, reason: 'truncated' } : { ok: false, reason: 'not-text' };
}

/** A file cut within its last character: all before it is UTF-8 and proves it with at least one accent. */
function endsInsideCharacter(bytes: Buffer): boolean {
  return [1, 2, 3].some((cut) => {
    const text = strictUtf8(bytes.subarray(0, bytes.length - cut));
    return text !== undefined && text.length < bytes.length - cut;
  });
}

function strictUtf8(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function utf16WithoutMark(bytes: Buffer): TextEncoding | undefined {
  const sample = bytes.subarray(0, 4096);
  if (sample.length < 4) return undefined;
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte === 0 && index % 2 === 0) even += 1;
    if (byte === 0 && index % 2 === 1) odd += 1;
  });
  const most = sample.length * 0.3;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : undefined;
}

function checked(text: string, encoding: TextEncoding): DecodedText {
  return strangeControls.test(text) ? { ok: false, reason: 'not-text' } : { ok: true, text, encoding };
}
