import type { Locale } from '../model/locale';

const known = new Map<Locale, Intl.Collator>();

/**
 * The order of names in a directory in a language: accents, case, spaces, hyphens and apostrophes do not count (N’Diaye stands
 * beside Ndoye), and every other script keeps the order of its own alphabet, after the Latin names.
 */
export function directoryOrder(locale: Locale): (a: string, b: string) => number {
  const collator =
    known.get(locale) ??
    new Intl.Collator(`${locale}-CA`, { sensitivity: 'base', numeric: true, ignorePunctuation: true });
  known.set(locale, collator);
  return (a, b) => collator.compare(a, b);
}
