/**
 * The four-letter type of each PNG; those for double density repeat a size under another name. The plain 16 and 32 are
 * left out: macOS wants other formats than PNG there, and scales the double ones instead.
 */
const types = new Map([
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic08', 256],
  ['ic13', 256],
  ['ic09', 512],
  ['ic14', 512],
  ['ic10', 1024],
]);

/**
 * A macOS icon with PNG images inside.
 *
 * @param {ReadonlyMap<number, Buffer>} images PNG by its width in pixels
 */
export function icnsOf(images) {
  const blocks = [...types].flatMap(([type, size]) => {
    const image = images.get(size);
    return image ? [Buffer.concat([blockHeader(type, image.length), image])] : [];
  });
  const length = blocks.reduce((sum, block) => sum + block.length, 0);
  return Buffer.concat([blockHeader('icns', length), ...blocks]);
}

/**
 * @param {string} type
 * @param {number} length of what follows; the format counts the header too
 */
function blockHeader(type, length) {
  const header = Buffer.alloc(8);
  header.write(type, 'latin1');
  header.writeUInt32BE(length + header.length, 4);
  return header;
}
