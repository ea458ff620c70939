/** RFC 5545 section 3.1: octets, not characters; the line break is not counted, the space that continues a line is. */
export const octetsPerLine = 75;
/** Of a unit of UTF-16. */
const octetsAtMost = 3;
const ascii = /^[ -~]*$/;

/**
 * Breaks a content line that is too long, never inside a UTF-8 sequence. Both `ics` (characters instead of octets) and
 * `ical.js` (76 octets on continued lines) get this wrong.
 */
export function foldLine(line: string): string {
  if (line.length * octetsAtMost <= octetsPerLine) return line;
  if (ascii.test(line)) return line.length <= octetsPerLine ? line : foldedAscii(line);
  if (line.length < octetsPerLine && octetsIn(line) <= octetsPerLine) return line;
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

/** Where characters are octets there is no sequence to break. */
function foldedAscii(line: string): string {
  let folded = line.slice(0, octetsPerLine);
  for (let at = octetsPerLine; at < line.length; at += octetsPerLine - 1) {
    folded += `\r\n ${line.slice(at, at + octetsPerLine - 1)}`;
  }
  return folded;
}

function octetsIn(line: string): number {
  let octets = 0;
  for (let at = 0; at < line.length; at += 1) {
    const unit = line.charCodeAt(at);
    // A half of a pair of units is two of its four octets.
    octets += unit >= 0xd800 && unit < 0xe000 ? 2 : octetsFrom(unit);
  }
  return octets;
}

/** Of the character that begins with this unit of UTF-16. */
function octetsFrom(unit: number): number {
  if (unit < 0x80) return 1;
  if (unit < 0x800) return 2;
  return unit >= 0xd800 && unit < 0xdc00 ? 4 : 3;
}
