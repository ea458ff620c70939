import { randomBytes } from 'node:crypto';
import { containerSaltLength, createFrameCipher, tagLength } from '../protection/frameCipher';
import type { MissionKey } from '../protection/missionKey';
import { concatenate } from './concatenate';
import { frameHeadLength, frameTypes, payloadLimit, type ContainerRole, type Frame } from './containerFormat';
import { encodeHeader } from './containerHeader';
import { sha256 } from './sha256';

/** Turns frames into bytes one after the other, remembering the chain. */
export interface ContainerWriter {
  readonly header: Uint8Array;
  /** The bytes of the next frame. */
  next(frame: Frame): Uint8Array;
}

/** With a key, every payload is sealed with it. */
export function createContainerWriter(role: ContainerRole, documentId: string, key?: MissionKey): ContainerWriter {
  const salt = new Uint8Array(randomBytes(containerSaltLength));
  const cipher = key && createFrameCipher(key, salt);
  const header = encodeHeader({ role, documentId, seal: key && { derivation: key.derivation, salt } });
  let chain = sha256(header);
  let sequence = 0;
  return {
    header,
    next: ({ type, payload }) => {
      const length = payload.length + (cipher ? tagLength : 0);
      if (length > payloadLimit) throw new Error(`A frame of ${length} bytes is over the format's limit`);
      const head = new Uint8Array(frameHeadLength);
      const view = new DataView(head.buffer);
      view.setUint32(0, length);
      view.setUint8(4, frameTypes[type]);
      view.setUint32(5, sequence);
      const body = cipher ? cipher.seal(payload, { sequence, before: concatenate([chain, head]) }) : payload;
      sequence += 1;
      chain = sha256(chain, head, body);
      return concatenate([head, body, chain]);
    },
  };
}

/** A whole portable file, closed by its end frame. */
export function encodePortable(documentId: string, frames: readonly Frame[], key?: MissionKey): Uint8Array {
  const writer = createContainerWriter('portable', documentId, key);
  const body = concatenate([writer.header, ...frames.map((frame) => writer.next(frame))]);
  const count = new Uint8Array(4);
  new DataView(count.buffer).setUint32(0, frames.length);
  return concatenate([body, writer.next({ type: 'end', payload: concatenate([count, sha256(body)]) })]);
}
