import { frenchSpacing } from './frenchSpacing';

export type Texts = { readonly [key: string]: string | Texts };

/**
 * French texts with the spaces of French typography, each sentence set when it is first read: all of them at once take
 * longer than the window needs for the few that it shows first.
 */
export function spacedTexts(texts: Texts): Texts {
  const read = new Map<string, string | Texts>();
  return new Proxy(texts, {
    get(target, key: string) {
      const known = read.get(key);
      if (known !== undefined || !Object.hasOwn(target, key)) return known;
      const text = target[key] as string | Texts;
      const spaced = typeof text === 'string' ? frenchSpacing(text) : spacedTexts(text);
      read.set(key, spaced);
      return spaced;
    },
  });
}
