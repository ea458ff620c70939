import { scryptSync, timingSafeEqual } from 'node:crypto';
import { newDerivation, type KeyDerivation } from './keyDerivation';

/**
 * The key of a protected mission. Everything that this computer keeps of the mission is sealed with it, so that one
 * passphrase and one derivation open file, journal and earlier versions. It lives in memory and is never written.
 */
export interface MissionKey {
  readonly derivation: KeyDerivation;
  readonly bytes: Uint8Array;
}

export const keyLength = 32;

/** A key for a passphrase that a person has just chosen; takes half a second and 128 MiB. */
export function createMissionKey(passphrase: string): MissionKey {
  return deriveMissionKey(passphrase, newDerivation());
}

/** The key that this passphrase would give, right or wrong: only what it opens can tell. Takes half a second and more. */
export function deriveMissionKey(passphrase: string, derivation: KeyDerivation): MissionKey {
  const { logN, r, p, salt } = derivation;
  const N = 2 ** logN;
  // The same letters typed on another system may come composed differently: é is one character or two.
  const typed = passphrase.normalize('NFC');
  const bytes = scryptSync(typed, salt, keyLength, { N, r, p, maxmem: 2 * 128 * N * r });
  return { derivation, bytes: new Uint8Array(bytes) };
}

/** Whether this is the passphrase that the key was made of. Takes half a second. */
export function isPassphraseOf(key: MissionKey, passphrase: string): boolean {
  return timingSafeEqual(key.bytes, deriveMissionKey(passphrase, key.derivation).bytes);
}
