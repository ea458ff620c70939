const special = /[\\;,\n]/g;

/**
 * Several texts as the value of one property, as RFC 6350 section 3.4 has structured values: each escaped as a TEXT of RFC 5545
 * section 3.3.11, a semicolon between them. One text alone is therefore a plain TEXT.
 */
export function writeStructuredText(parts: readonly string[]): string {
  return parts
    .map((part) => part.replace(special, (character) => (character === '\n' ? '\\n' : `\\${character}`)))
    .join(';');
}

/** The texts that such a value holds; a comma that was not escaped, as some programs leave it, is one. */
export function readStructuredText(value: string): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const [token] of value.matchAll(/\\[\s\S]?|;|[^\\;]+/g)) {
    if (token === ';') {
      parts.push(part);
      part = '';
    } else {
      part += token.startsWith('\\') ? token.slice(1).replace(/^n$/i, '\n') : token;
    }
  }
  return [...parts, part];
}
