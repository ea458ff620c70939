import type { OrganisationId, PersonId } from '../model/identifier';
import type { Mission } from '../model/mission';
import type { AgendaEvent } from './agendaFile';
import { OrganisationMentions } from './organisationMentions';
import { PeopleMentions } from './peopleMentions';

/** An organisation or a person of the mission. */
export type MatchRef =
  | {
      readonly kind: 'organisation';
      readonly id: OrganisationId;
      /** It is said to host, also where its own delegates travel. */
      readonly isHost?: true;
    }
  | { readonly kind: 'person'; readonly id: PersonId };

/**
 * An organisation or a person that an event names, and where.
 * `isSure`: an address that only one person has, or a whole name in the title or the place that only one has. What is not
 * sure is only proposed: a name in a description may be anybody's, and two may have one name.
 */
export type EventMatch = MatchRef & { readonly why: MatchReason; readonly isSure: boolean };

export type MatchReason = 'address' | 'title' | 'location' | 'description' | 'name';

/** What a choice of matches is kept by: `organisation virexa`. */
export function matchKey({ kind, id }: MatchRef): string {
  return `${kind} ${id}`;
}

/** Finds whom and which organisations events name, the certain ones first and each only once. */
export class EventMatcher {
  private readonly organisations: OrganisationMentions;
  private readonly people: PeopleMentions;

  constructor(private readonly mission: Mission) {
    this.organisations = new OrganisationMentions(mission);
    this.people = new PeopleMentions(mission);
  }

  match(event: AgendaEvent): readonly EventMatch[] {
    const hosts = this.hostsOf(event);
    const named = this.people.withAddress(event.people);
    const inTitle = [...this.organisationsIn(event, 'title'), ...this.peopleIn(event, 'title')];
    const hasOrganisation = [...hosts, ...inTitle].some(({ kind, isSure }) => kind === 'organisation' && isSure);
    const inLocation = this.organisationsIn(event, 'location').map((match) =>
      // « Bureaux de MassBio » says who hosts only where the title does not.
      hasOrganisation ? { ...match, isSure: false } : match,
    );
    const proposed = [...this.organisationsIn(event, 'description'), ...this.peopleIn(event, 'description')];
    const all = [...hosts, ...named, ...inTitle, ...this.colleagues(named), ...inLocation, ...proposed];
    const unique = new Map<string, EventMatch>();
    for (const match of [...all.filter(({ isSure }) => isSure), ...all]) {
      if (!unique.has(matchKey(match))) unique.set(matchKey(match), match);
    }
    return [...unique.values()];
  }

  /** Names that the event was written with and that nobody in the mission has. */
  unknownNames({ carried }: AgendaEvent): readonly string[] {
    const hosts = carried?.hosts.filter((name) => this.organisations.called(name).length !== 1) ?? [];
    return [...hosts, ...(carried?.contacts.filter((name) => this.people.called(name).length !== 1) ?? [])];
  }

  /** Those whom the event was written with; what has their names, too, is told apart by nobody. */
  private hostsOf({ carried }: AgendaEvent): EventMatch[] {
    const hosts = carried?.hosts.map((name) => this.organisations.called(name)) ?? [];
    const contacts = carried?.contacts.map((name) => this.people.called(name)) ?? [];
    const why = 'description';
    return [
      ...hosts.flatMap((ids) =>
        ids.map((id) => ({ kind: 'organisation', id, isHost: true, why, isSure: ids.length === 1 }) as const),
      ),
      ...contacts.flatMap((ids) => ids.map((id) => ({ kind: 'person', id, why, isSure: ids.length === 1 }) as const)),
    ];
  }

  /** The organisations of people who were found by their address. */
  private colleagues(people: readonly EventMatch[]): EventMatch[] {
    return people.flatMap(({ kind, id, isSure }) => {
      const organisation = kind === 'person' ? this.mission.people[id]?.organisation : undefined;
      return organisation ? [{ kind: 'organisation', id: organisation, why: 'address', isSure } as const] : [];
    });
  }

  private organisationsIn(event: AgendaEvent, why: 'title' | 'location' | 'description'): EventMatch[] {
    return (
      this.organisations
        .in(event[why])
        // Whoever is named in the title of an event that says who its hosts are is not one of them.
        .map(({ id, isAlone }) => ({
          kind: 'organisation',
          id,
          why,
          isSure: isAlone && why !== 'description' && !event.carried,
        }))
    );
  }

  private peopleIn(event: AgendaEvent, why: 'title' | 'description'): EventMatch[] {
    return this.people
      .in(event[why])
      .map(({ id, isAlone }) => ({ kind: 'person', id, why, isSure: isAlone && why === 'title' }));
  }
}
