import type { CardHead } from './cardHead';

/**
 * The picture that stands in a line of a contact, as base64 digits (RFC 4648): after `ENCODING=b` (RFC 2426, 2.1 too) or in a
 * `data:` address (RFC 6350, 6.2.4). Undefined where it stands elsewhere: nothing is fetched.
 */
export function cardPicture({ name, encoding, end }: CardHead, line: string): string | undefined {
  if (name !== 'PHOTO' && name !== 'LOGO') return undefined;
  const value = line.slice(end);
  const data = encoding === 'base64' ? value : /^\s*data:image\/[^,]{1,100};base64\\?,(.*)$/is.exec(value)?.[1];
  const digits = data?.replace(/\s+/g, '');
  return digits !== undefined && isBase64(digits) ? digits : undefined;
}

/** Also of a line of a picture that was not folded, as 2.1 allows. */
export function isBase64(text: string): boolean {
  return /^[A-Za-z0-9+/]*={0,2}$/.test(text);
}
