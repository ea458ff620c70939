import { pngFile, type PngParts } from './pngFile';

/** A PNG of one colour; `claims` are the width and height that its head says, where its image has others. */
export function plainPng(
  [width, height]: readonly [number, number],
  { colour = [20, 90, 160], ...also }: Partial<PngParts> & { readonly colour?: readonly [number, number, number] } = {},
): Buffer {
  const row = Buffer.concat([Buffer.alloc(1), Buffer.from(Array.from({ length: width }, () => colour).flat())]);
  const rows = Buffer.concat(Array.from({ length: height }, () => row));
  return pngFile({ width, height, colours: [8, 2], rows, ...also });
}

export const placeTaken = 'GPS 45.5019 N 73.5674 W';

/** The JPEG with where it was taken (EXIF) and a comment, as a telephone writes them: right behind its first two bytes. */
export function withPlace(jpeg: Uint8Array): Buffer {
  const segment = (marker: number, text: string): Buffer => {
    const data = Buffer.from(text, 'latin1');
    const head = Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 0xff]);
    return Buffer.concat([head, data]);
  };
  return Buffer.concat([
    jpeg.subarray(0, 2),
    segment(0xe1, `Exif\0\0MM\0*\0\0\0\x08\0\0${placeTaken}`),
    segment(0xfe, placeTaken),
    jpeg.subarray(2),
  ]);
}
