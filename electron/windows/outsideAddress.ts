import { parseAddress } from './parseAddress';

const allowed = new Set(['https:', 'mailto:', 'tel:']);

/** What a link may put into a message. Some mail programs also attach files of this computer that a link names. */
const messageFields = new Set(['to', 'cc', 'bcc', 'subject', 'body']);

/** An address that may be handed to the system, in its normal form; undefined for every other kind. */
export function outsideAddress(address: string): string | undefined {
  const url = parseAddress(address);
  if (!url || !allowed.has(url.protocol) || url.username !== '' || url.password !== '') return undefined;
  const isMessage = url.protocol === 'mailto:';
  if (isMessage && ![...url.searchParams.keys()].every((field) => messageFields.has(field.toLowerCase())))
    return undefined;
  return url.href;
}
