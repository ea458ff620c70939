import { describe, expect, test } from 'vitest';
import { facesDrawn } from '../../../../electron/export/facesDrawn';

/** What a window prints one time after the other: the faces that are drawn in it. */
function printing(...faces: readonly (readonly string[])[]) {
  const printed: number[] = [];
  const print = () => {
    const drawn = faces[Math.min(printed.length, faces.length - 1)] ?? [];
    printed.push(drawn.length);
    return Promise.resolve(Buffer.from(drawn.map((name) => `/FontName /ABCDEF+${name}`).join('\n')));
  };
  return { print, printed };
}

describe('pages are printed once their faces are drawn', () => {
  test.each<[string, readonly (readonly string[])[], number]>([
    ['from the first time on', [['SourceSerif4', 'SourceSans3-Regular']], 2],
    ['the heading before the body', [['SourceSerif4'], ['SourceSerif4'], ['SourceSerif4', 'SourceSans3-Regular']], 4],
    ['one after the other', [[], ['SourceSans3-Regular'], ['SourceSans3-Regular', 'SourceSans3-Semibold']], 4],
  ])('%s', async (_, faces, times) => {
    const { print, printed } = printing(...faces);
    await facesDrawn(print);
    expect(printed).toHaveLength(times);
  });

  test('and at last as they are, where the face of the body never comes', async () => {
    const { print, printed } = printing(['SourceSerif4']);
    await facesDrawn(print);
    expect(printed).toHaveLength(40);
  });
});
