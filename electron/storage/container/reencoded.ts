import type { MissionKey } from '../protection/missionKey';
import { concatenate } from './concatenate';
import { createContainerWriter, encodePortable } from './containerWriter';
import type { Container } from './readContainer';

/** The bytes of the same container under another key, or in clear. What was damaged in it is left out. */
export function reencoded({ role, documentId, frames }: Container, key: MissionKey | undefined): Uint8Array {
  if (role === 'portable') return encodePortable(documentId, frames, key);
  const writer = createContainerWriter('journal', documentId, key);
  return concatenate([writer.header, ...frames.map((frame) => writer.next(frame))]);
}
