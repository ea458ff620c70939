/**
 * Several running digests side by side, each two numbers: for noticing a change, not for security. One sum over the UTF-16
 * units is FNV-1a, the other multiplies otherwise; together they are 64 bits.
 */
export type DigestSums = Int32Array;

export function beginDigests(count: number): DigestSums {
  const sums = new Int32Array(2 * count);
  for (let at = 0; at < sums.length; at += 2) {
    sums[at] = 0x811c9dc5;
    sums[at + 1] = 0x9e3779b9;
  }
  return sums;
}

/** Feeds a text to the digest of that number, and ends it, so that it matters where one text ends and the next begins. */
export function addToDigest(sums: DigestSums, digest: number, text: string): void {
  let first = sums[2 * digest] ?? 0;
  let second = sums[2 * digest + 1] ?? 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x85ebca6b);
  }
  sums[2 * digest] = Math.imul(first ^ ended, 0x01000193);
  // What is high gets into what is low, which a product alone never does.
  sums[2 * digest + 1] = Math.imul(second ^ (second >>> 15) ^ ended, 0x85ebca6b);
}

/** No unit of UTF-16. */
const ended = 0x10000;

/** Sixteen hexadecimal figures. */
export function digestFrom(sums: DigestSums, digest: number): string {
  return hexadecimal(sums[2 * digest] ?? 0) + hexadecimal(sums[2 * digest + 1] ?? 0);
}

const octets = Array.from({ length: 256 }, (_, octet) => octet.toString(16).padStart(2, '0'));

function hexadecimal(sum: number): string {
  return `${octets[sum >>> 24]}${octets[(sum >>> 16) & 0xff]}${octets[(sum >>> 8) & 0xff]}${octets[sum & 0xff]}`;
}
