/**
 * What no address has unescaped: spaces, control characters, halves of characters, and what RFC 3986 leaves out; square
 * brackets it keeps for hosts without a name, to which nobody sends a delegate.
 */
const never = /[\s\p{Cc}\p{Cf}\p{Cs}<>"\\^`{|}[\]]/u;
/** A host without a name or password before it, then anything. */
const complete = /^https?:\/\/[^/?#@]+(?:[/?#]|$)/i;
const bare = /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#]|$)/i;
const longest = 2048;

/**
 * An address on the Web as a link, in ASCII: `https://…` or `http://…`, or `www.example.org` as people write it. Undefined for
 * everything else, `javascript:` and `file:` included.
 */
export function webAddress(text: string): string | undefined {
  const typed = text.trim();
  if (typed.length > longest) return undefined;
  const address = bare.test(typed) ? `https://${typed}` : typed;
  if (never.test(address) || !complete.test(address)) return undefined;
  // What is escaped already stays as it is.
  return encodeURI(address).replace(/%25(?=[0-9A-F]{2})/gi, '%');
}
