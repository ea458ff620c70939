/** Text as people search it: without case, accents or punctuation. `St. John's` and `st johns` are the same. */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}.'’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
