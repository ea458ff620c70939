import { idsIn } from '../../model/idsIn';
import { participantsAmong } from '../../itinerary/participantsAmong';
import type { Entry } from '../../itinerary/missionIndex';
import type { DelegateId, PersonId } from '../../model/identifier';
import { codesOf, type SpokenLanguages, spokenLanguagesOf } from '../../model/spokenLanguages';
import type { ConflictRule, EntryFacts } from '../conflictRule';
import { itemFinding } from '../itemFinding';
import { nameOfPerson } from '../nameOfPerson';

/**
 * A session whose hosts speak no language of some participants, and no interpreter takes part who speaks one of each. A
 * person whose languages nobody entered may speak any: neither such a participant, nor such a host, nor such an interpreter
 * makes a conflict.
 */
export const noCommonLanguage: ConflictRule = {
  id: 'no-common-language',
  severity: 'risky',
  of: 'entry',
  find: (entry, facts) => {
    const spoken = entry.item.type === 'session' ? languagesOfHosts(entry, facts) : undefined;
    if (!spoken) return [];
    const stranded = strandedAmong(participantsIn(entry, facts), spoken);
    const [first] = stranded;
    if (!first) return [];
    const hosts = idsIn(entry.item.hostContacts).map((id) => nameOfPerson(facts.people, id));
    const values = {
      count: stranded.length,
      name: nameOfPerson(facts.people, facts.delegates[first.delegate]?.person),
      hosts: hosts.join(', '),
      hostLanguages: { kind: 'languages', languages: spoken },
      languages: { kind: 'languages', languages: first.languages },
    } as const;
    const finding = itemFinding({ rule: 'no-common-language', severity: 'risky', entry, values });
    return [{ ...finding, delegates: stranded.map(({ delegate }) => delegate) }];
  },
};

/** All that the hosts speak between them; undefined where there is no host, or one of whom nothing is known. */
function languagesOfHosts({ item }: Entry, { people }: EntryFacts): SpokenLanguages | undefined {
  const codes = new Set<string>();
  for (const contact of Object.keys(item.hostContacts)) {
    const spoken = people[contact as PersonId]?.spokenLanguages;
    if (spoken === undefined) return undefined;
    for (const code of codesOf(spoken)) codes.add(code);
  }
  return spokenLanguagesOf(codes);
}

interface Speaker {
  readonly delegate: DelegateId;
  readonly isInterpreter: boolean;
  readonly languages: SpokenLanguages | undefined;
}

/** In the order of directories. */
function participantsIn({ item }: Entry, { travelling, members, delegates, people }: EntryFacts): readonly Speaker[] {
  const participants = new Set(participantsAmong(item, travelling, members));
  return [...travelling].flatMap((delegate) => {
    const part = delegates[delegate];
    if (!part || !participants.has(delegate)) return [];
    return [{ delegate, isInterpreter: part.role === 'interpreter', languages: people[part.person]?.spokenLanguages }];
  });
}

interface Stranded {
  readonly delegate: DelegateId;
  readonly languages: SpokenLanguages;
}

function strandedAmong(speakers: readonly Speaker[], hosts: SpokenLanguages): readonly Stranded[] {
  const interpreters = speakers.filter(({ isInterpreter }) => isInterpreter);
  return speakers.flatMap(({ delegate, isInterpreter, languages }) => {
    if (isInterpreter || languages === undefined || isShared(languages, hosts)) return [];
    const isHelped = interpreters.some(
      ({ languages: both }) => both === undefined || (isShared(both, languages) && isShared(both, hosts)),
    );
    return isHelped ? [] : [{ delegate, languages }];
  });
}

function isShared(one: SpokenLanguages, other: SpokenLanguages): boolean {
  const codes = codesOf(other);
  return codesOf(one).some((code) => codes.includes(code));
}
