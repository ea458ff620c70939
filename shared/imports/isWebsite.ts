import { webAddress } from '../text/webAddress';

/** `écologie.example` as people write it: a name with accents that `webAddress` asks a scheme for. */
const accented = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[/?#]\S*)?$/u;

/** Whether a cell names a website; not `javascript:…`, nor words. */
export function isWebsite(text: string): boolean {
  return webAddress(accented.test(text) ? `https://${text}` : text) !== undefined;
}
