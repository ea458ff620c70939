import { parseAddress } from './parseAddress';

const allowed = new Set(['https:', 'mailto:', 'tel:']);

/** An address that may be handed to the system, in its normal form; undefined for every other kind. */
export function outsideAddress(address: string): string | undefined {
  const url = parseAddress(address);
  return url && allowed.has(url.protocol) && url.username === '' ? url.href : undefined;
}
