const allowed = new Set(['https:', 'mailto:', 'tel:']);

/** An address that may be handed to the system, in its normal form; undefined for every other kind. */
export function outsideAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return allowed.has(url.protocol) && url.username === '' ? url.href : undefined;
}
