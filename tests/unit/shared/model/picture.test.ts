import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headOfPicture } from '../../../../shared/model/headOfPicture';
import { pictureSchema } from '../../../../shared/model/picture';
import { placeTaken, plainPng, withPlace } from '../../../e2e/support/pictureBytes';

/** What comes before the image of a JPEG: beginning, a table, and the frame with the size. */
function jpegHead(width: number, height: number): Buffer {
  const table = Buffer.concat([Buffer.from([0xff, 0xdb, 0x00, 0x43]), Buffer.alloc(65)]);
  const frame = Buffer.from([0xff, 0xc0, 0, 17, 8, height >> 8, height & 255, width >> 8, width & 255, 3]);
  return Buffer.concat([Buffer.from([0xff, 0xd8]), table, frame, Buffer.alloc(20)]);
}

function webp(kind: string, body: readonly number[]): Buffer {
  const chunk = Buffer.concat([Buffer.from(kind, 'latin1'), Buffer.alloc(4), Buffer.from(body), Buffer.alloc(10)]);
  return Buffer.concat([Buffer.from('RIFF\0\0\0\0WEBP', 'latin1'), chunk]);
}

describe('kind and size are read without unpacking', () => {
  test.each([
    ['a PNG', plainPng([7, 5]), { type: 'png', width: 7, height: 5 }],
    ['a PNG that claims a billion pixels', plainPng([1, 1], { width: 40_000, height: 30_000 }), { width: 40_000 }],
    ['a PNG with a comment', plainPng([1, 1], { before: [['tEXt', Buffer.from('Comment\0x')]] }), { hasNotes: true }],
    ['a JPEG', jpegHead(640, 480), { type: 'jpeg', width: 640, height: 480, hasNotes: false }],
    ['a JPEG that says where', withPlace(jpegHead(640, 480)), { width: 640, height: 480, hasNotes: true }],
    ['a WebP, lossy', webp('VP8 ', [0, 0, 0, 0x9d, 1, 0x2a, 0x40, 1, 0xf0, 0]), { width: 320, height: 240 }],
    ['a WebP, lossless', webp('VP8L', [0x2f, 0x3f, 0xc1, 0x3b, 0]), { type: 'webp', width: 320, height: 240 }],
    ['a WebP with EXIF', webp('VP8X', [8, 0, 0, 0, 0x3f, 1, 0, 0xef, 0, 0]), { width: 320, hasNotes: true }],
  ])('%s', (_, bytes, expected) => expect(headOfPicture(bytes)).toMatchObject(expected));

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['a text', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')],
    ['a GIF', Buffer.from('GIF89a\x01\0\x01\0 and what follows it to its end')],
    ['a JPEG that stops before its size', withPlace(jpegHead(1, 1)).subarray(0, 60)],
  ])('%s is none', (_, bytes) => expect(headOfPicture(bytes)).toBeUndefined());

  test('whatever the bytes, there is an answer', () => {
    const starts = fc.constantFrom<readonly number[]>(
      [],
      [0xff, 0xd8],
      [0x89, 0x50, 0x4e, 0x47],
      [0x52, 0x49, 0x46, 0x46],
    );
    fc.assert(
      fc.property(starts, fc.uint8Array({ maxLength: 300 }), (start, rest) => {
        const { width = 0, height = 0 } = headOfPicture(Uint8Array.from([...start, ...rest])) ?? {};
        expect(width >= 0 && height >= 0).toBe(true);
      }),
    );
  });
});

describe('a picture of a mission is small and says nothing of who took it', () => {
  const address = (bytes: Uint8Array, type = 'png') =>
    `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`;
  test.each([
    ['the largest logo', address(plainPng([480, 160])), true],
    ['a portrait', address(jpegHead(240, 300), 'jpeg'), true],
    ['more pixels than a logo has', address(plainPng([481, 160])), false],
    [
      'a small file that unpacks to a billion pixels',
      address(plainPng([1, 1], { width: 40_000, height: 30_000 })),
      false,
    ],
    ['nothing to see', address(plainPng([1, 1], { width: 0 })), false],
    [`a JPEG that says ${placeTaken}`, address(withPlace(jpegHead(240, 300)), 'jpeg'), false],
    ['a kind that it is not', address(plainPng([4, 4]), 'jpeg'), false],
    ['a drawing that could run', 'data:image/svg+xml;base64,PHN2Zy8+', false],
    ['an address on the network', 'https://example.org/logo.png', false],
    ['longer than any picture', `data:image/png;base64,${'A'.repeat(200_000)}`, false],
  ])('%s', (_, text, isOne) => expect(pictureSchema.safeParse(text).success).toBe(isOne));
});
