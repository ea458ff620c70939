import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';
import { concatenate } from '../container/concatenate';
import { keyLength, type MissionKey } from './missionKey';

export const containerSaltLength = 32;
/** What sealing adds to a payload: the tag of GCM. */
export const tagLength = 16;

/** Which frame of the container it is, from 0, and what must stand before it for it to be genuine. */
export interface FramePlace {
  readonly sequence: number;
  readonly before: Uint8Array;
}

/** Seals and opens the payloads of one container. */
export interface FrameCipher {
  seal(payload: Uint8Array, place: FramePlace): Uint8Array;
  /** Undefined where the key is wrong, or a single bit of the payload or of its place is. */
  open(sealed: Uint8Array, place: FramePlace): Uint8Array | undefined;
}

/**
 * AES-256-GCM (NIST SP 800-38D) under a key that only this container has, drawn from the mission's by HKDF-SHA-256 (RFC
 * 5869) and the container's salt. So a frame's number can be its nonce: no nonce ever meets the same key again, however
 * often a mission is saved, and a frame in another place does not open.
 */
export function createFrameCipher(key: MissionKey, containerSalt: Uint8Array): FrameCipher {
  const secret = new Uint8Array(hkdfSync('sha256', key.bytes, containerSalt, 'passerelle container', keyLength));
  return {
    seal: (payload, { sequence, before }) => {
      const cipher = createCipheriv('aes-256-gcm', secret, nonceOf(sequence), { authTagLength: tagLength });
      cipher.setAAD(before);
      return concatenate([cipher.update(payload), cipher.final(), cipher.getAuthTag()]);
    },
    open: (sealed, { sequence, before }) => {
      if (sealed.length < tagLength) return undefined;
      const end = sealed.length - tagLength;
      const decipher = createDecipheriv('aes-256-gcm', secret, nonceOf(sequence), { authTagLength: tagLength });
      decipher.setAAD(before);
      decipher.setAuthTag(sealed.subarray(end));
      const opened = decipher.update(sealed.subarray(0, end));
      try {
        return concatenate([opened, decipher.final()]);
      } catch {
        // Node throws a plain error where the tag does not fit, and never for another reason.
        return undefined;
      }
    },
  };
}

function nonceOf(sequence: number): Uint8Array {
  const nonce = new Uint8Array(12);
  new DataView(nonce.buffer).setUint32(8, sequence);
  return nonce;
}
