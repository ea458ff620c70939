/** Bytes 0x80–0x9F of Windows-1252 (WHATWG Encoding, index windows-1252); the rest equals Latin-1. */
const upperControls = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Decodes Windows-1252. Not with `TextDecoder`: Node 20.18.3 and later 20s, 22 and 24 decode it as Latin-1, so that « ’ »
 * and « œ » become control characters (nodejs/node#56542, #60888).
 */
export function windows1252Text(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\u0080-\u009f]/g, (character) => {
    return upperControls.charAt(character.charCodeAt(0) - 0x80);
  });
}
