import { describe, expect, test } from 'vitest';
import { icnsOf } from '../../../../electron/dev/icnsOf.mjs';
import { icoOf } from '../../../../electron/dev/icoOf.mjs';

/** The bytes do not matter to the containers; each image says its own size so that it can be recognised. */
const images = new Map([16, 32, 256, 512].map((size) => [size, Buffer.from(`png of ${size}`)]));

/** Reads an .ico by its own directory, as Windows does. */
function imagesInIco(ico: Buffer) {
  return Array.from({ length: ico.readUInt16LE(4) }, (_, index) => {
    const entry = 6 + 16 * index;
    const [length, offset] = [ico.readUInt32LE(entry + 8), ico.readUInt32LE(entry + 12)];
    return [ico.readUInt8(entry) || 256, ico.toString('utf8', offset, offset + length)];
  });
}

/** Reads an .icns block by block, as macOS does. */
function imagesInIcns(icns: Buffer) {
  const found: [string, string][] = [];
  for (let at = 8; at < icns.readUInt32BE(4); at += icns.readUInt32BE(at + 4)) {
    found.push([icns.toString('latin1', at, at + 4), icns.toString('utf8', at + 8, at + icns.readUInt32BE(at + 4))]);
  }
  return found;
}

describe('the mark', () => {
  test('comes to Windows in every size that an icon file can hold', () => {
    expect(imagesInIco(icoOf(images))).toEqual([
      [16, 'png of 16'],
      [32, 'png of 32'],
      [256, 'png of 256'],
    ]);
  });

  test('comes to macOS under the name of each size and density', () => {
    const icns = icnsOf(images);
    expect(icns.length).toBe(icns.readUInt32BE(4));
    expect(imagesInIcns(icns)).toEqual([
      ['ic11', 'png of 32'],
      ['ic08', 'png of 256'],
      ['ic13', 'png of 256'],
      ['ic09', 'png of 512'],
      ['ic14', 'png of 512'],
    ]);
  });
});
