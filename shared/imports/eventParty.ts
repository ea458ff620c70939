import type { DelegateId, OrganisationId, PersonId } from '../model/identifier';
import type { Mission } from '../model/mission';
import type { MatchRef } from './eventMatches';

/** Who takes part in an event and who hosts it. */
export interface EventParty {
  readonly delegates: readonly DelegateId[];
  readonly hosts: readonly OrganisationId[];
  readonly contacts: readonly PersonId[];
}

/** Turns the organisations and people of an event into delegates, hosts and host contacts. */
export class EventParties {
  private readonly delegateOf = new Map<PersonId, DelegateId>();
  private readonly delegatesOf = new Map<OrganisationId, readonly DelegateId[]>();

  constructor(private readonly mission: Mission) {
    for (const { id, person, status, deleted } of Object.values(mission.delegates)) {
      if (deleted || status === 'withdrawn') continue;
      this.delegateOf.set(person, id);
      const organisation = mission.people[person]?.organisation;
      if (organisation) this.delegatesOf.set(organisation, [...(this.delegatesOf.get(organisation) ?? []), id]);
    }
  }

  isMember(organisation: OrganisationId): boolean {
    return this.delegatesOf.has(organisation);
  }

  /**
   * Of an organisation of the delegation all delegates take part, unless the event names some of them itself. Any other
   * organisation hosts, as does that of a person who is no delegate.
   */
  partyOf(matches: readonly MatchRef[]): EventParty {
    const delegates = new Set<DelegateId>();
    const hosts = new Set<OrganisationId>();
    const contacts = new Set<PersonId>();
    const represented = new Set<OrganisationId>();
    for (const match of matches) {
      if (match.kind !== 'person') continue;
      const delegate = this.delegateOf.get(match.id);
      const organisation = this.mission.people[match.id]?.organisation;
      if (organisation) represented.add(organisation);
      if (delegate) delegates.add(delegate);
      else contacts.add(match.id);
      if (!delegate && organisation && !this.isMember(organisation)) hosts.add(organisation);
    }
    for (const match of matches) {
      if (match.kind !== 'organisation') continue;
      const members = this.delegatesOf.get(match.id);
      if (!members || match.isHost) hosts.add(match.id);
      else if (!represented.has(match.id)) for (const member of members) delegates.add(member);
    }
    return { delegates: [...delegates], hosts: [...hosts], contacts: [...contacts] };
  }
}
