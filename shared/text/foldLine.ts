/** RFC 5545 section 3.1, and RFC 2426 section 2.6 likewise: octets, not characters; the line break is not counted, the space that continues a line is. */
const octetsPerLine = 75;
/** Of a unit of UTF-16. */
const octetsAtMost = 3;
const ascii = /^[ -~]*$/;

/**
 * Breaks a content line that is too long, never inside a UTF-8 sequence. Both `ics` (characters instead of octets) and
 * `ical.js` (76 octets on continued lines) get this wrong.
 */
export function foldLine(line: string): string {
  if (line.length * octetsAtMost <= octetsPerLine) return line;
  if (line.length <= octetsPerLine && ascii.test(line)) return line;
  const lines: string[] = [];
  let start = 0;
  let octets = 0;
  let at = 0;
  while (at < line.length) {
    const unit = line.charCodeAt(at);
    const size = octetsFrom(unit);
    if (octets + size > octetsPerLine) {
      lines.push(line.slice(start, at));
      start = at;
      octets = 1;
    }
    octets += size;
    at += size === 4 ? 2 : 1;
  }
  lines.push(line.slice(start));
  return lines.join('\r\n ');
}

/** Of the character that begins with this unit of UTF-16. */
function octetsFrom(unit: number): number {
  if (unit < 0x80) return 1;
  if (unit < 0x800) return 2;
  return unit >= 0xd800 && unit < 0xdc00 ? 4 : 3;
}
