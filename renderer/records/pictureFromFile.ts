import { headOfPicture, type PictureHead } from '../../shared/model/headOfPicture';
import { pictureBoxes, pictureSchema, type Picture, type PictureField } from '../../shared/model/picture';
import { failure, success, type Result } from '../../shared/model/result';

export interface PictureProblem {
  readonly code: 'not-a-picture' | 'broken' | 'too-large' | 'too-many-pixels';
  readonly file: string;
  /** Where they are too many. */
  readonly pixels?: Pick<PictureHead, 'width' | 'height'>;
}

/** Larger than what cameras write. */
const mostBytes = 40_000_000;
/** Unpacked they take four bytes each. */
const mostPixels = 64_000_000;

/**
 * A picture out of a file, made small and drawn anew: nothing of the file but what one sees is left, neither place nor camera.
 * Its size is read before it is unpacked.
 */
export async function pictureFromFile(file: File, field: PictureField): Promise<Result<Picture, PictureProblem>> {
  const no = (code: PictureProblem['code']) => failure({ code, file: file.name });
  if (file.size > mostBytes) return no('too-large');
  const head = headOfPicture(new Uint8Array(await file.arrayBuffer()));
  if (!head) return no('not-a-picture');
  const { width, height } = head;
  if (width * height > mostPixels) return failure({ code: 'too-many-pixels', file: file.name, pixels: head });
  if (width * height === 0) return no('broken');
  const drawn = await drawnSmall(file, field);
  return drawn ? success(drawn) : no('broken');
}

/** Undefined where the browser cannot unpack it. */
async function drawnSmall(file: File, field: PictureField): Promise<Picture | undefined> {
  // Beside the head nothing says that a file is whole: only unpacking it does. It fails with an error of no class.
  const bitmap = await createImageBitmap(file).catch(() => undefined);
  if (!bitmap) return undefined;
  const box = pictureBoxes[field];
  const scale = Math.min(1, box.width / bitmap.width, box.height / bitmap.height);
  const canvas = new OffscreenCanvas(sideOf(bitmap.width, scale), sideOf(bitmap.height, scale));
  const pen = canvas.getContext('2d');
  if (!pen) return undefined;
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  for (const options of waysToWrite[field]) {
    const written = pictureSchema.safeParse(await dataOf(await canvas.convertToBlob(options)));
    if (written.success) return written.data;
  }
  return undefined;
}

/** The first that is short enough. A logo keeps what one sees through, as long as its drawing is not a photograph. */
const waysToWrite: Readonly<Record<PictureField, readonly ImageEncodeOptions[]>> = {
  logo: [{ type: 'image/png' }, { type: 'image/webp', quality: 0.9 }, { type: 'image/webp', quality: 0.6 }],
  photo: [
    { type: 'image/jpeg', quality: 0.85 },
    { type: 'image/jpeg', quality: 0.6 },
  ],
};

function sideOf(side: number, scale: number): number {
  return Math.max(1, Math.round(side * scale));
}

async function dataOf(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `data:${blob.type};base64,${btoa(text)}`;
}
