import type { DelegateId } from '../model/identifier';
import type { Session } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import { digestOf } from '../text/digestOf';
import { indexMission } from './indexMission';
import type { MissionIndex } from './missionIndex';
import { participantsAmong } from './participantsAmong';

/** What says who goes on a visit, and under which name. */
export interface AccessFacts extends Pick<Mission, 'delegates' | 'people'> {
  readonly travelling: Iterable<DelegateId>;
  readonly members: MissionIndex['members'];
}

export function accessFacts(mission: Mission): AccessFacts {
  const { delegates, people } = mission;
  const { travelling, members } = indexMission(mission);
  return { delegates, people, travelling, members };
}

/** What a list of visitors that was sent said, so that it is noticed when it no longer holds. */
export interface AccessListContent {
  readonly start: string;
  readonly venue: string;
  /** Each visitor with a digest of their name. */
  readonly visitors: ReadonlyMap<DelegateId, string>;
}

/** What the list of a visit says now: when, where and who, in one line, without a name that anybody could read. */
export function accessListContent(visit: Session, facts: AccessFacts): string {
  const travelling = new Set(facts.travelling);
  const visitors = [...participantsAmong(visit, travelling, facts.members)].filter((id) => travelling.has(id)).sort();
  return [visit.start, visit.venue, ...visitors.map((id) => `${id}:${digestOfName(id, facts)}`)].join(' ');
}

/** The parts of such a line. */
export function accessListParts(content: string): AccessListContent {
  const [start = '', venue = '', ...visitors] = content.split(' ');
  const named = visitors.map((visitor): [DelegateId, string] => {
    const [id = '', name = ''] = visitor.split(':');
    return [id as DelegateId, name];
  });
  return { start, venue, visitors: new Map(named) };
}

function digestOfName(id: DelegateId, { delegates, people }: AccessFacts): string {
  const person = delegates[id] && people[delegates[id].person];
  return digestOf(person ? `${person.familyName}\n${person.givenName}` : '').slice(0, 8);
}
