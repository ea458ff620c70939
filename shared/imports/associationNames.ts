import { organisationKey } from './organisationKey';

/**
 * The associations that one cell names, each once: « BIOQuébec; MassBio ». Semicolons, bars, new lines and commas part them,
 * but not the comma before a legal form.
 */
export function associationNames(text: string): readonly string[] {
  const names = new Map<string, string>();
  for (const name of text.split(/[;|\n]/).flatMap(partedByCommas)) names.set(organisationKey(name), name);
  return [...names.values()];
}

function partedByCommas(text: string): readonly string[] {
  const names: string[] = [];
  for (const part of text.split(',').map((each) => each.trim())) {
    const before = names.at(-1);
    if (before !== undefined && organisationKey(`${before}, ${part}`) === organisationKey(before)) {
      names[names.length - 1] = part === '' ? before : `${before}, ${part}`;
    } else if (part !== '') names.push(part);
  }
  return names;
}
