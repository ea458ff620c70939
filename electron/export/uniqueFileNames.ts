import { safeFileName } from './safeFileName';

/**
 * Safe names for files of one folder, in the order given: those that a disk which ignores case or accent forms would take
 * for one get a number before their extension.
 */
export function uniqueFileNames(proposed: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return proposed.map((name) => {
    let unique = safeFileName(name);
    for (let number = 2; taken.has(foldedName(unique)); number += 1) unique = safeFileName(name, `-${number}`);
    taken.add(foldedName(unique));
    return unique;
  });
}

function foldedName(name: string): string {
  return name.normalize('NFKC').toUpperCase().toLowerCase();
}
