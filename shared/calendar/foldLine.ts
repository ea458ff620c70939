/** RFC 5545 section 3.1: octets, not characters; the line break is not counted, the space that continues a line is. */
const octetsPerLine = 75;
const ascii = /^[ -~]*$/;

/**
 * Breaks a content line that is too long, never inside a UTF-8 sequence. Both `ics` (characters instead of octets) and
 * `ical.js` (76 octets on continued lines) get this wrong.
 */
export function foldLine(line: string): string {
  if (line.length <= octetsPerLine && (line.length * 3 <= octetsPerLine || ascii.test(line))) return line;
  const lines: string[] = [];
  let start = 0;
  let octets = 0;
  let at = 0;
  while (at < line.length) {
    const codePoint = line.codePointAt(at) ?? 0;
    const size = octetsOf(codePoint);
    if (octets + size > octetsPerLine) {
      lines.push(line.slice(start, at));
      start = at;
      octets = 1;
    }
    octets += size;
    at += codePoint > 0xffff ? 2 : 1;
  }
  lines.push(line.slice(start));
  return lines.join('\r\n ');
}

function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
