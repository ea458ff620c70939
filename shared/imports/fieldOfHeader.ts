import type { DelegateField } from './delegateField';
import { foldText } from '../text/foldText';
import { bilingualHeaderWords, headerWords } from './headerWords';

export interface HeaderMatch {
  readonly field: DelegateField;
  /** 2: the header is a known name. 1: it contains one, as in "Courriel (obligatoire)". */
  readonly strength: 1 | 2;
}

const wordsByName = new Map<string, DelegateField>();
for (const [field, words] of Object.entries(headerWords)) {
  for (const word of words) wordsByName.set(word, field as DelegateField);
}

/** A map and not an object, which would know the word « constructor » too. */
const languages: ReadonlyMap<string, 'fr' | 'en'> = new Map([
  ['fr', 'fr'],
  ['francais', 'fr'],
  ['french', 'fr'],
  ['en', 'en'],
  ['anglais', 'en'],
  ['english', 'en'],
  ['eng', 'en'],
]);

/** Longer than any title of a column; what is longer is a text that stands above the list. */
const longestHeader = 200;

/** What a header in French or English names; undefined where it is not recognised. */
export function fieldOfHeader(header: string): HeaderMatch | undefined {
  if (header.length > longestHeader) return undefined;
  const words = foldText(header).split(' ');
  const exact = fieldNamed(words) ?? fieldInBoth(header);
  if (exact) return { field: exact, strength: 2 };
  for (let length = Math.min(words.length - 1, 5); length > 0; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const field = fieldNamed(words.slice(start, start + length), languageIn(words));
      if (field) return { field, strength: 1 };
    }
  }
  return undefined;
}

/** "Courriel / E-mail": one thing said in two languages, as we write it ourselves. */
function fieldInBoth(header: string): DelegateField | undefined {
  const [field, ...others] = header.split(' / ').map((half) => fieldNamed(foldText(half).split(' ')));
  return others.length > 0 && others.every((other) => other === field) ? field : undefined;
}

function fieldNamed(words: readonly string[], language?: 'fr' | 'en'): DelegateField | undefined {
  const name = words.join(' ');
  const plain = wordsByName.get(name);
  if (plain) return plain;
  const last = languages.get(words.at(-1) ?? '');
  const bare = last && words.length > 1 ? words.slice(0, -1).join(' ') : name;
  for (const { fr, en, words: known } of bilingualHeaderWords) {
    const found = known.find(([word]) => word === bare);
    if (found) return (last ?? language ?? found[1]) === 'fr' ? fr : en;
  }
  return undefined;
}

function languageIn(words: readonly string[]): 'fr' | 'en' | undefined {
  return words.map((word) => languages.get(word)).find((language) => language !== undefined);
}
