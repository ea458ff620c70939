import { z } from 'zod';
import { headOfPicture } from './headOfPicture';

/** The largest pictures that are kept, in pixels: a logo on a cover, a portrait beside a name. Decision 0186. */
export const pictureBoxes = {
  logo: { width: 480, height: 160 },
  photo: { width: 240, height: 300 },
} as const;
export type PictureField = keyof typeof pictureBoxes;

/** Longest text of one: twice what the densest drawing took. A photo has some 20,000 characters. */
export const pictureLength = 120_000;

/**
 * Most characters that all pictures of a mission, or of the directory, take together: some 1,600 photos. Each save writes
 * them, and each opening reads them (decision 0217).
 */
export const picturesLength = 32 * 1024 * 1024;

/**
 * A small picture as one scalar, `data:image/jpeg;base64,…`: it travels in the file of the mission, in its JSON form and in
 * every copy without a place of its own. A file from outside may hold anything there, so that its size and whether it still
 * says where it was taken are read from its first bytes.
 */
export const pictureSchema = z
  .string()
  .max(pictureLength)
  .regex(/^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/]+={0,2}$/)
  .refine(isSmallAndSilent)
  .brand<'Picture'>();
export type Picture = z.infer<typeof pictureSchema>;

/** Bytes before which the size of a picture that we wrote stands; tables and a colour profile come before it. */
const headLength = 8_000;

function isSmallAndSilent(text: string): boolean {
  const [kind = '', data = ''] = text.split(',', 2);
  const head = headOfPicture(bytesOf(data.slice(0, headLength)));
  if (!head || head.hasNotes || !kind.includes(head.type)) return false;
  const width = Math.max(pictureBoxes.logo.width, pictureBoxes.photo.width);
  const height = Math.max(pictureBoxes.logo.height, pictureBoxes.photo.height);
  return head.width > 0 && head.height > 0 && head.width <= width && head.height <= height;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** RFC 4648, section 4. What is no digit counts as nothing: the pattern has looked already. */
function bytesOf(base64: string): Uint8Array {
  const text = base64.replace(/=+$/, '');
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let [bits, held, at] = [0, 0, 0];
  for (const digit of text) {
    bits = ((bits << 6) | Math.max(0, digits.indexOf(digit))) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at] = (bits >> held) & 0xff;
    at += 1;
  }
  return bytes;
}
