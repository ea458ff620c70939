import { z } from 'zod';

/** Shorter ones are guessed by trying them all, whatever they are made of. */
export const shortestPassphrase = 8;

/** What somebody types to open a mission; may be anything. */
export const typedPassphraseSchema = z.string().min(1).max(1024);

/** What a mission may be protected with. */
export const newPassphraseSchema = typedPassphraseSchema.refine((text) => lengthOf(text) >= shortestPassphrase);

export type PassphraseStrength = 'too-short' | 'weak' | 'fair' | 'good';

/**
 * How well a passphrase protects, told by its length alone: it is what counts most, and the only advice that a person can
 * follow without learning rules (NIST SP 800-63B, appendix A).
 */
export function passphraseStrength(text: string): PassphraseStrength {
  const length = lengthOf(text);
  if (length < shortestPassphrase) return 'too-short';
  if (length < 14) return 'weak';
  return length < 20 ? 'fair' : 'good';
}

/** An accented letter counts once, however it is composed. */
function lengthOf(text: string): number {
  return text.normalize('NFC').length;
}
