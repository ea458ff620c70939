/**
 * A text as a CSS string. Everything but letters, digits and plain punctuation is escaped by its code point, so that a
 * name can close neither the string, nor the rule, nor the element that a style sheet might stand in.
 */
export function cssString(text: string): string {
  const escaped = text.replace(
    /[^\p{L}\p{N} .,:()·–-]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${escaped}"`;
}
