/** RFC 5545 section 3.1 and 6: octets per line, line ends, UTF-8, and characters that no line may have. */
export function lintBytes(bytes: Uint8Array): string[] {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const lines = text.split('\r\n');
  return [
    ...(lines.at(-1) === '' ? [] : ['the file does not end with CRLF']),
    ...(/\r(?!\n)|(?<!\r)\n/.test(text) ? ['CR or LF stands alone'] : []),
    ...(lines.slice(0, -1).includes('') ? ['an empty line'] : []),
    ...(lines.some((line) => /^ ?$/.test(line) && line !== '') ? ['a fold without text'] : []),
    ...(lines.some((line) => line.startsWith('\t')) ? ['a fold by a tab, which some clients keep'] : []),
    ...(lines[0]?.startsWith(' ') ? ['the file begins with a fold'] : []),
    ...(isUtf8(bytes) ? [] : ['not UTF-8, or a character cut in half by a fold']),
    ...(/(?![\r\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069\uFEFF]/u.test(text)
      ? ['a control character']
      : []),
    ...lines.flatMap((line) => longLine(line)),
  ];
}

function longLine(line: string): string[] {
  const octets = Buffer.byteLength(line);
  return octets > 75 ? [`${octets} octets: ${line}`] : [];
}

/** Each physical line must be UTF-8 by itself: some readers decode before they unfold. */
function isUtf8(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes);
  for (let from = 0; from < buffer.length;) {
    const end = buffer.indexOf('\r\n', from);
    const line = buffer.subarray(from, end < 0 ? buffer.length : end);
    if (!Buffer.from(line.toString('utf8'), 'utf8').equals(line)) return false;
    from = end < 0 ? buffer.length : end + 2;
  }
  return true;
}
