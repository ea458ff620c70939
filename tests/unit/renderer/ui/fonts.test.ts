import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { describe, expect, test } from 'vitest';

const fonts = new URL('../../../../assets/fonts/', import.meta.url);
const css = readFileSync(new URL('../../../../renderer/ui/fonts.css', import.meta.url), 'utf8');

interface Face {
  file: string;
  ranges: [number, number][];
  font: Font;
}

const faces: Face[] = [...css.matchAll(/@font-face \{([^}]*)\}/g)].map(([, body = '']) => {
  const file = /fonts\/([\w-]+\.woff2)/.exec(body)?.[1] ?? '';
  const ranges = [...body.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(([, low = '', high = low]) => [
    Number.parseInt(low, 16),
    Number.parseInt(high, 16),
  ]);
  const font = create(readFileSync(new URL(file, fonts)));
  if (!('variationAxes' in font)) throw new Error(`${file} is a collection`);
  return { file, ranges: ranges as [number, number][], font };
});

/** The face a browser takes for a character, and whether it can draw it. */
function faceFor(character: string): Face | undefined {
  const code = character.codePointAt(0) ?? 0;
  return faces.find(
    ({ ranges, font }) => ranges.some(([low, high]) => code >= low && code <= high) && font.hasGlyphForCodePoint(code),
  );
}

describe('the screen font', () => {
  test.each([
    ['narrow no-break space', '\u202f'],
    ['no-break space', '\u00a0'],
    ['no-break hyphen', '\u2011'],
    ['arrow to the right', '→'],
    ['arrows of keys', '←'],
    ['minus sign', '−'],
    ['capital y with diaeresis', 'Ÿ'],
    ['ligatures of French', 'œ'],
    ['capital ligatures of French', 'Œ'],
    ['angle quotation marks', '«'],
    ['typographic apostrophe', '’'],
    ['en dash', '–'],
    ['ellipsis', '…'],
    ['middle dot', '·'],
    ['Polish names', 'Ł'],
    ['Vietnamese names', 'ễ'],
  ])('draws the %s', (_, character) => {
    expect(faceFor(character)?.file).toMatch(/^radioCanada-/);
  });

  test('has a narrow no-break space of a fifth of an em', () => {
    const { font } = faceFor('\u202f') ?? {};
    expect(font && font.glyphForCodePoint(0x202f).advanceWidth / font.unitsPerEm).toBe(0.2);
  });

  test('draws a no-break hyphen as wide as its hyphen', () => {
    const broken = faceFor('-')?.font.glyphForCodePoint(0x2d).advanceWidth;
    expect(faceFor('\u2011')?.font.glyphForCodePoint(0x2011).advanceWidth).toBe(broken);
  });

  test.each(faces.map(({ file, font }) => [file, font] as const))('%s varies in weight and width', (_, font) => {
    const { wght, wdth } = font.variationAxes;
    expect([wght?.min, wght?.max, wdth?.min, wdth?.max]).toEqual([300, 700, 75, 100]);
  });

  test('names every character in one face only, so that the order of the rules says nothing', () => {
    const all = faces.flatMap(({ ranges }) => ranges).sort((a, b) => a[0] - b[0]);
    const overlaps = all.filter(([low], index) => index > 0 && low <= (all[index - 1]?.[1] ?? -1));
    expect(overlaps).toEqual([]);
  });

  test('stands beside its licence', () => {
    expect(readFileSync(new URL('radioCanada-OFL.txt', fonts), 'utf8')).toContain('SIL OPEN FONT LICENSE Version 1.1');
  });
});
