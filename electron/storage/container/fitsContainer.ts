import { tagLength } from '../protection/frameCipher';
import { payloadLimit, type Frame } from './containerFormat';

/** Whether each frame can be written, also once it is protected: what is larger would be refused when it is read. */
export function fitsContainer(frames: readonly Frame[]): boolean {
  return frames.every(({ payload }) => payload.length + tagLength <= payloadLimit);
}
