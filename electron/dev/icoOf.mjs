const largest = 256;
const headerBytes = 6;
const entryBytes = 16;

/**
 * A Windows icon with PNG images inside, as Windows reads since Vista.
 *
 * @param {ReadonlyMap<number, Buffer>} images PNG by its width in pixels; larger ones than the format knows are left out
 */
export function icoOf(images) {
  const fitting = [...images].filter(([size]) => size <= largest);
  const header = Buffer.alloc(headerBytes);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(fitting.length, 4);
  let offset = headerBytes + entryBytes * fitting.length;
  const entries = fitting.map(([size, image]) => {
    const entry = Buffer.alloc(entryBytes);
    // One byte for each side, where 0 means 256.
    entry.writeUInt8(size % largest, 0);
    entry.writeUInt8(size % largest, 1);
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(32, 6);
    entry.writeUInt32LE(image.length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += image.length;
    return entry;
  });
  return Buffer.concat([header, ...entries, ...fitting.map(([, image]) => image)]);
}
