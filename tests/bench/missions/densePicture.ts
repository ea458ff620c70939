import { type Picture, pictureSchema } from '../../../shared/model/picture';
import { pngFile } from '../../e2e/support/pngFile';

const [width, height] = [60, 80];

/** A picture that packs as badly as a photograph, of some 19,000 characters as one has; another for each number. */
export function densePicture(number: number): Picture {
  let state = number + 1;
  const bytesPerRow = 1 + width * 3;
  const rows = Buffer.alloc(height * bytesPerRow).map((_, at) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return at % bytesPerRow === 0 ? 0 : state >>> 24;
  });
  const png = pngFile({ width, height, colours: [8, 2], rows: Buffer.from(rows) });
  return pictureSchema.parse(`data:image/png;base64,${png.toString('base64')}`);
}
