import type { Locale } from '../model/locale';
import type { Mission } from '../model/mission';
import type { Person } from '../model/person';
import { delegationOf } from './delegationOf';

/** Whom to call about the mission: the first coordinator of the directory who has a telephone at work. */
export interface CoordinationContact {
  readonly person: Person;
  readonly phone: string;
}

export function coordinationContact(mission: Mission, locale: Locale): CoordinationContact | undefined {
  const [first] = delegationOf(mission, locale).flatMap(({ delegate, person }) =>
    delegate.role === 'coordinator' && person.workPhone ? [{ person, phone: person.workPhone }] : [],
  );
  return first;
}
