/**
 * How well a folded text answers a folded query: 0 it begins with it, 1 one of its words does, 2 it contains it;
 * `undefined` where it does not.
 */
export function matchRank(text: string, sought: string): 0 | 1 | 2 | undefined {
  if (text.startsWith(sought)) return 0;
  if (text.includes(` ${sought}`)) return 1;
  return text.includes(sought) ? 2 : undefined;
}
