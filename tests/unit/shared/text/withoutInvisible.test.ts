import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanLine } from '../../../../shared/imports/cleanLine';
import { cleanProse } from '../../../../shared/imports/cleanProse';
import { readCellBlock } from '../../../../shared/text/readCellBlock';

const hidden = ['\u202A', '\u202E', '\u2066', '\u2069', '\u200B', '\u2060', '\uFEFF', '\u0000', '\u0007', '\u001B'];
/** How text comes in: a cell of a file as a line or as prose, a cell of the clipboard. */
const ways = [
  ['a line', cleanLine],
  ['prose', cleanProse],
  ['the clipboard', (text: string) => readCellBlock(text)[0]?.[0] ?? ''],
] as const;

describe('what nobody sees is left out of', () => {
  test.each(ways)('%s, wherever it stands', (_, read) => {
    const letters = fc.constantFrom('A', 'é', '5', '🧬', 'ש', ...hidden);
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 20 }), (parts) => {
        const seen = parts.filter((part) => !hidden.includes(part)).join('');
        expect(read(`x${parts.join('')}x`)).toBe(`x${seen}x`);
      }),
    );
  });

  test.each(ways)('%s, but joined emoji and marks of right-to-left letters stay', (_, read) => {
    const kept = '👩\u200D🔬 שלום\u200F Ada';
    expect(read(kept)).toBe(kept);
  });
});
