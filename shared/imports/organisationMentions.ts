import type { OrganisationId } from '../model/identifier';
import type { Mission } from '../model/mission';
import { foldText } from '../text/foldText';
import { organisationKey } from './organisationKey';

interface Mentionable {
  readonly id: OrganisationId;
  readonly words: readonly string[];
}

/** Finds the mission's organisations in a title such as « Virexa Bio / Novartis : rencontre », longest names first. */
export class OrganisationMentions {
  private readonly byFirstWord = new Map<string, Mentionable[]>();

  constructor(mission: Mission) {
    for (const { id, name, deleted } of Object.values(mission.organisations)) {
      const words = organisationKey(name).split(' ');
      const [first] = words;
      // One short word (« Bio », « ACE ») stands in too many titles to mean a company.
      if (deleted || !first || words.join('').length < 4) continue;
      this.byFirstWord.set(first, [...(this.byFirstWord.get(first) ?? []), { id, words }]);
    }
    for (const list of this.byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);
  }

  in(text: string): readonly OrganisationId[] {
    const words = foldText(text).split(' ');
    const found: OrganisationId[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const known = this.byFirstWord.get(words[at] ?? '') ?? [];
      const match = known.find((each) => each.words.every((word, offset) => words[at + offset] === word));
      if (!match) continue;
      if (!found.includes(match.id)) found.push(match.id);
      at += match.words.length - 1;
    }
    return found;
  }
}
