import { fixedHeaderLength, frameHeadLength, hashLength } from '../../../electron/storage/container/containerFormat';

/** Where the header and each frame of an intact container end, in bytes from its beginning; the file's own end is left out. */
export function boundariesOf(bytes: Uint8Array): readonly number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const boundaries: number[] = [];
  for (let offset = fixedHeaderLength + view.getUint32(12); offset < bytes.length;) {
    boundaries.push(offset);
    offset += frameHeadLength + view.getUint32(offset) + hashLength;
  }
  return boundaries;
}
