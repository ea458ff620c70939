import {
  fixedHeaderLength,
  formatVersion,
  frameHeadLength,
  frameTypes,
  kinds,
  magic,
  payloadLimit,
  roles,
  type ContainerRole,
  type Frame,
} from './containerFormat';
import { sha256 } from './sha256';

/** Turns frames into bytes one after the other, remembering the chain. */
export interface ContainerWriter {
  readonly header: Uint8Array;
  /** The bytes of the next frame. */
  next(frame: Frame): Uint8Array;
}

export function createContainerWriter(role: ContainerRole, documentId: string): ContainerWriter {
  const header = headerOf(role, documentId);
  let chain = sha256(header);
  let sequence = 0;
  return {
    header,
    next: ({ type, payload }) => {
      if (payload.length > payloadLimit)
        throw new Error(`A frame of ${payload.length} bytes is over the format's limit`);
      const head = new Uint8Array(frameHeadLength);
      const view = new DataView(head.buffer);
      view.setUint32(0, payload.length);
      view.setUint8(4, frameTypes[type]);
      view.setUint32(5, sequence);
      sequence += 1;
      chain = sha256(chain, head, payload);
      return concatenate([head, payload, chain]);
    },
  };
}

/** A whole portable file, sealed by its end frame. */
export function encodePortable(documentId: string, frames: readonly Frame[]): Uint8Array {
  const writer = createContainerWriter('portable', documentId);
  const body = concatenate([writer.header, ...frames.map((frame) => writer.next(frame))]);
  const seal = new Uint8Array(4);
  new DataView(seal.buffer).setUint32(0, frames.length);
  return concatenate([body, writer.next({ type: 'end', payload: concatenate([seal, sha256(body)]) })]);
}

export function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((total, { length }) => total + length, 0));
  let position = 0;
  for (const part of parts) {
    whole.set(part, position);
    position += part.length;
  }
  return whole;
}

function headerOf(role: ContainerRole, documentId: string): Uint8Array {
  const id = new TextEncoder().encode(documentId);
  const header = new Uint8Array(fixedHeaderLength + id.length);
  const view = new DataView(header.buffer);
  header.set(magic);
  view.setUint16(8, formatVersion);
  view.setUint8(10, kinds.mission);
  view.setUint8(11, roles[role]);
  view.setUint32(12, id.length);
  header.set(id, fixedHeaderLength);
  return header;
}
