import type { DelegateId, OrganisationId, PersonId } from '../model/identifier';
import type { Mission } from '../model/mission';
import { haveNameInCommon } from './haveNameInCommon';
import { organisationKey } from './organisationKey';
import { personKey } from './personKey';
import type { DelegateValues } from './readDelegateRow';

export interface PersonMatch {
  readonly person?: PersonId;
  readonly delegate?: DelegateId;
}

/**
 * Finds who of the mission a row speaks of: by the identifier that a sheet of ours came with, else by address, else by name and organisation, else by a name that only one
 * person has, where one side says nothing of the organisation. Each person is given to one row only.
 */
export class PersonMatcher {
  private readonly byIdentifier = new Map<string, PersonId>();
  private readonly byEmail = new Map<string, PersonId>();
  private readonly byName = new Map<string, PersonId[]>();
  private readonly delegateOf = new Map<PersonId, DelegateId>();
  private readonly taken = new Set<PersonId>();

  constructor(private readonly mission: Mission) {
    for (const { id, givenName, familyName, email, deleted } of Object.values(mission.people)) {
      if (deleted) continue;
      if (email && !this.byEmail.has(email.toLowerCase())) this.byEmail.set(email.toLowerCase(), id);
      const key = personKey(givenName, familyName);
      this.byName.set(key, [...(this.byName.get(key) ?? []), id]);
    }
    for (const { id, person, deleted } of Object.values(mission.delegates)) {
      if (deleted) continue;
      this.delegateOf.set(person, id);
      this.byIdentifier.set(id, person);
    }
  }

  /** `organisation` is the one that the row's organisation was matched with; undefined where it is new or not given. */
  match(values: DelegateValues, organisation: OrganisationId | undefined): PersonMatch {
    const person = this.find(values, organisation);
    if (!person) return {};
    this.taken.add(person);
    const delegate = this.delegateOf.get(person);
    return delegate ? { person, delegate } : { person };
  }

  private find(values: DelegateValues, organisation: OrganisationId | undefined): PersonId | undefined {
    const named = values.identifier && this.byIdentifier.get(values.identifier);
    if (named && !this.taken.has(named)) return named;
    const byEmail = values.email && this.byEmail.get(values.email.toLowerCase());
    if (byEmail && !this.taken.has(byEmail) && this.isPlausible(byEmail, values)) return byEmail;
    const namesakes = this.byName.get(personKey(values.givenName, values.familyName)) ?? [];
    const free = namesakes.filter((person) => !this.taken.has(person));
    const colleague = free.find((person) => this.worksAt(person, values, organisation));
    if (colleague) return colleague;
    const [only] = free;
    const isAlone = free.length === 1 && namesakes.length === 1;
    return only && isAlone && this.saysNothing(only, values) ? only : undefined;
  }

  /** An address that a company shares is not a person: some part of the name must agree. */
  private isPlausible(person: PersonId, values: DelegateValues): boolean {
    return haveNameInCommon(this.mission.people[person], values);
  }

  private worksAt(person: PersonId, values: DelegateValues, organisation: OrganisationId | undefined): boolean {
    const known = this.mission.people[person]?.organisation;
    if (!values.organisation || !known) return false;
    const name = this.mission.organisations[known]?.name ?? '';
    return known === organisation || organisationKey(name) === organisationKey(values.organisation);
  }

  private saysNothing(person: PersonId, values: DelegateValues): boolean {
    return !values.organisation || !this.mission.people[person]?.organisation;
  }
}
