import { pngFile } from '../e2e/support/pngFile';
import { readPng } from './readPng';

const mostColours = 256;
/** Colours nearer to each other than this, by the sum over the channels, are one: shades of the edges of letters. */
const nearest = 10;

/**
 * The same screenshot with at most 256 colours, a third of the size. The colours of surfaces and texts are the frequent
 * ones and stay exact; what is rare takes the nearest of them.
 */
export function quantisePng(png: Buffer): Buffer {
  const { width, height, pixels } = readPng(png);
  const counts = new Map<number, number>();
  const colours = new Uint32Array(width * height);
  for (let pixel = 0; pixel < colours.length; pixel += 1) {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(pixel * 3, pixel * 3 + 3);
    const colour = (red << 16) | (green << 8) | blue;
    colours[pixel] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const byFrequency = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  const palette = paletteOf(byFrequency);
  const places = new Map(byFrequency.map((colour) => [colour, placeOf(colour, palette)]));
  const rows = Buffer.alloc((width + 1) * height);
  for (let pixel = 0; pixel < colours.length; pixel += 1) {
    rows[pixel + Math.floor(pixel / width) + 1] = places.get(colours[pixel] ?? 0) ?? 0;
  }
  return palettePng(width, height, palette, rows);
}

function paletteOf(byFrequency: readonly number[]): readonly number[] {
  const palette: number[] = [];
  for (const colour of byFrequency) {
    if (palette.length === mostColours) break;
    if (palette.every((known) => distance(known, colour) >= nearest)) palette.push(colour);
  }
  return palette;
}

function placeOf(colour: number, palette: readonly number[]): number {
  let best = 0;
  for (const [place, known] of palette.entries()) {
    if (distance(known, colour) < distance(palette[best] ?? 0, colour)) best = place;
  }
  return best;
}

function distance(a: number, b: number): number {
  const channel = (shift: number) => Math.abs(((a >> shift) & 255) - ((b >> shift) & 255));
  return channel(16) + channel(8) + channel(0);
}

function palettePng(width: number, height: number, palette: readonly number[], rows: Buffer): Buffer {
  const entries = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return pngFile({ width, height, colours: [8, 3], rows, before: [['PLTE', entries]] });
}
