import { maskSign } from './maskSpans';
import type { QuickSpan } from './quickEntry';

const joining =
  /^(?:[\s,;:.–-]|(?:à|a|au|at|le|on|de|du|from|to|until|the|pour|for|et|and)(?=\s|$))+|(?:[\s,;:–-]|(?<=\s|^)(?:à|a|au|at|le|on|de|du|from|to|until|the|dès|pour|for|et|and))+$/giu;

/** The stretches that nothing has been understood of yet. */
export function restSpans(masked: string): QuickSpan[] {
  return [...masked.matchAll(new RegExp(`[^${maskSign}]+`, 'g'))]
    .filter(([words]) => /[\p{L}\p{N}]/u.test(words))
    .map((found) => ({ from: found.index, to: found.index + found[0].length }));
}

/** The same as a title: its pieces put together, without the words that led to what was taken out, with a capital. */
export function restOf(text: string, masked: string): string {
  const pieces = restSpans(masked).map(({ from, to }) => text.slice(from, to).replace(joining, ''));
  const title = pieces
    .filter((piece) => piece !== '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  return title.charAt(0).toUpperCase() + title.slice(1);
}
