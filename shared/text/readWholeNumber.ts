/**
 * A whole number as people write one, with or without spaces between its thousands; undefined for anything else. JavaScript's own
 * reading would take `1e3` and `0x10`, which nobody means.
 */
export function readWholeNumber(text: string): number | undefined {
  const digits = text.replaceAll(/\s/g, '');
  return /^\d+$/.test(digits) ? Number(digits) : undefined;
}
