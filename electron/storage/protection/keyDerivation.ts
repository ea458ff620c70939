import { randomBytes } from 'node:crypto';
import { sameBytes } from '../container/sha256';

/**
 * How a key was made of a passphrase: scrypt (RFC 7914) with these parameters. It stands in clear in the header of
 * everything that the key protects (docs/file-format/container.md).
 */
export interface KeyDerivation {
  /** Binary logarithm of scrypt's N. */
  readonly logN: number;
  readonly r: number;
  readonly p: number;
  readonly salt: Uint8Array;
}

export const saltLength = 16;
/** Function u8 · log N u8 · r u8 · p u8 · salt 16. */
export const derivationLength = 4 + saltLength;

const scryptFunction = 1;
/** N = 2^17, r = 8, p = 1: what OWASP's Password Storage Cheat Sheet names first for scrypt. 128 MiB, half a second. */
const strength = { logN: 17, r: 8, p: 1 } as const;
/** The file says how much work its key takes. Beyond these a stranger's file could stop the computer: 512 MiB, some seconds. */
const bounds = { minLogN: 17, maxLogN: 19, r: 8, maxP: 2 } as const;

/** A derivation for a new passphrase, with a salt of its own. */
export function newDerivation(): KeyDerivation {
  return { ...strength, salt: new Uint8Array(randomBytes(saltLength)) };
}

export function encodeDerivation({ logN, r, p, salt }: KeyDerivation): Uint8Array {
  return Uint8Array.of(scryptFunction, logN, r, p, ...salt);
}

/** Reads a derivation; undefined where it is none that this release knows or agrees to work for. Costs nothing. */
export function decodeDerivation(bytes: Uint8Array): KeyDerivation | undefined {
  const [named, logN = 0, r = 0, p = 0] = bytes;
  const isBounded = logN >= bounds.minLogN && logN <= bounds.maxLogN && r === bounds.r && p >= 1 && p <= bounds.maxP;
  if (bytes.length !== derivationLength || named !== scryptFunction || !isBounded) return undefined;
  return { logN, r, p, salt: bytes.slice(4) };
}

export function sameDerivation(one: KeyDerivation, other: KeyDerivation): boolean {
  return sameBytes(encodeDerivation(one), encodeDerivation(other));
}
