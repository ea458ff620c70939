import { foldText } from '../text/foldText';

/** Something with a name that may stand in a text. */
export interface Named<Id> {
  readonly id: Id;
  /** Folded, as in `foldText`. */
  readonly name: string;
}

/** A name found in a text. */
export interface Mention<Id> {
  readonly id: Id;
  /** Nobody else has that name. */
  readonly isAlone: boolean;
}

interface NamedAlike<Id> {
  readonly words: readonly string[];
  readonly ids: Id[];
}

/** Finds names in texts, longest first; what has a name in common with another is found as both. */
export class NameMentions<Id> {
  private readonly byFirstWord = new Map<string, NamedAlike<Id>[]>();

  constructor(named: Iterable<Named<Id>>) {
    const byName = new Map<string, NamedAlike<Id>>();
    for (const { id, name } of named) {
      const words = name.split(' ');
      const [first] = words;
      // One short word (« Bio », « ACE ») stands in too many titles to mean anybody.
      if (!first || words.join('').length < 4) continue;
      const alike = byName.get(name) ?? { words, ids: [] };
      if (!byName.has(name)) this.byFirstWord.set(first, [...(this.byFirstWord.get(first) ?? []), alike]);
      byName.set(name, alike);
      if (!alike.ids.includes(id)) alike.ids.push(id);
    }
    for (const list of this.byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);
  }

  in(text: string): readonly Mention<Id>[] {
    const words = foldText(text).split(' ');
    const found = new Map<Id, Mention<Id>>();
    for (let at = 0; at < words.length; at += 1) {
      const known = this.byFirstWord.get(words[at] ?? '') ?? [];
      const match = known.find((each) => each.words.every((word, offset) => words[at + offset] === word));
      if (!match) continue;
      for (const id of match.ids) if (!found.has(id)) found.set(id, { id, isAlone: match.ids.length === 1 });
      at += match.words.length - 1;
    }
    return [...found.values()];
  }
}
