import { frameHeadLength, hashLength } from '../../../electron/storage/container/containerFormat';
import { readHeader } from '../../../electron/storage/container/containerHeader';

/** Where the header and each frame of an intact container end, in bytes from its beginning; the file's own end is left out. */
export function boundariesOf(bytes: Uint8Array): readonly number[] {
  const header = readHeader(bytes);
  if (!header.ok) throw new Error(header.error.code);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const boundaries: number[] = [];
  for (let offset = header.value.length; offset < bytes.length;) {
    boundaries.push(offset);
    offset += frameHeadLength + view.getUint32(offset) + hashLength;
  }
  return boundaries;
}
