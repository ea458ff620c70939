import { inflateSync } from 'node:zlib';

/** A picture as red, green and blue octets, row after row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Bytes per pixel of the two kinds that Chromium writes, by the colour type of PNG (section 11.2.1). */
const channels: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/** Reads an opaque screenshot: 8 bits a channel, not interlaced. */
export function readPng(png: Buffer): Picture {
  const [width, height, depth, colour] = [png.readUInt32BE(16), png.readUInt32BE(20), png[24], png[25] ?? 0];
  const size = channels[colour];
  if (depth !== 8 || size === undefined) throw new Error(`No screenshot: ${depth} bits, colour type ${colour}`);
  const rows = unfilter(inflateSync(imageData(png)), width * size, height, size);
  const pixels = new Uint8Array(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    pixels.set(rows.subarray(pixel * size, pixel * size + 3), pixel * 3);
  }
  return { width, height, pixels };
}

function imageData(png: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return Buffer.concat(parts);
}

/** Undoes the filter that each row says in its first octet (PNG section 9). */
function unfilter(data: Buffer, stride: number, height: number, size: number): Uint8Array {
  const rows = new Uint8Array(stride * height);
  for (let row = 0; row < height; row += 1) {
    const filter = data[row * (stride + 1)] ?? 0;
    for (let at = 0; at < stride; at += 1) {
      const here = row * stride + at;
      const left = at >= size ? (rows[here - size] ?? 0) : 0;
      const above = row > 0 ? (rows[here - stride] ?? 0) : 0;
      const corner = at >= size && row > 0 ? (rows[here - stride - size] ?? 0) : 0;
      rows[here] = (data[row * (stride + 1) + 1 + at] ?? 0) + predicted(filter, left, above, corner);
    }
  }
  return rows;
}

function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  return filter === 4 ? paeth(left, above, corner) : 0;
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [toLeft, toAbove, toCorner] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
