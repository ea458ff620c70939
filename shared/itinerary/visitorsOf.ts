import type { DelegateRole } from '../model/delegate';
import type { Session } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import type { Person } from '../model/person';
import { participantsOf } from './participantsOf';

/** Somebody who goes on a visit, as a host may know them. */
export interface Visitor {
  readonly person: Person;
  /** Empty where nobody said. */
  readonly organisation: string;
  readonly role: DelegateRole;
}

/** Who goes on a visit, in the order of directories. Private as the mission is: project it first for whoever reads it. */
export function visitorsOf(mission: Mission, visit: Session): readonly Visitor[] {
  return participantsOf(mission, visit).flatMap((id) => {
    const delegate = mission.delegates[id];
    const person = delegate && mission.people[delegate.person];
    if (!person) return [];
    const organisation = person.organisation && mission.organisations[person.organisation];
    return [{ person, organisation: organisation ? organisation.name : '', role: delegate.role }];
  });
}
