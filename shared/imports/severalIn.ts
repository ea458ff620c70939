/** What people write between two addresses in one cell; a line break has become a space. */
const separators = [/\s*[;,|]\s*|\s+(?:\/|ou|or|et|and|&)\s+/u, /\s+/u];

/** The two or more addresses that a cell lists, each as `read` understands it; undefined where it says anything else. */
export function severalIn(
  text: string,
  read: (text: string) => string | undefined,
): readonly [string, ...string[]] | undefined {
  for (const separator of separators) {
    const parts = text.split(separator).filter((part) => part !== '');
    const [first, ...others] = parts.flatMap((part) => read(part) ?? []);
    if (first !== undefined && others.length > 0 && others.length === parts.length - 1) return [first, ...others];
  }
  return undefined;
}
