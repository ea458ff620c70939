import { delegatesOf } from '../itinerary/delegatesOf';
import type { Delegate } from '../model/delegate';
import { groupedBy } from '../model/groupedBy';
import type { DelegateId, OrganisationId } from '../model/identifier';
import type { Mission } from '../model/mission';
import type { Person } from '../model/person';
import { inLetterOrder } from '../text/inLetterOrder';
import { type AskablePart, askableParts } from './delegateParts';
import { missingOf } from './missingOf';

/** Somebody of whom something is to be asked. */
export interface Asked {
  readonly delegate: Delegate;
  readonly person: Person;
  readonly missing: readonly AskablePart[];
}

/** Those who are asked together: one organisation's delegates, or somebody who belongs to none. */
export interface AskGroup {
  readonly key: OrganisationId | DelegateId;
  /** The organisation's name, or the person's. */
  readonly name: string;
  readonly asked: readonly Asked[];
}

/** Whom to ask for what is missing, from A to Z. Nothing that only the coordinator can settle is asked of anybody. */
export function askGroups(mission: Mission): readonly AskGroup[] {
  const asked = delegatesOf(mission).flatMap((delegate): readonly Asked[] => {
    const person = mission.people[delegate.person];
    const gaps: readonly string[] = missingOf(mission, delegate);
    const missing = askableParts.filter((part) => gaps.includes(part));
    return person && missing.length > 0 ? [{ delegate, person, missing }] : [];
  });
  const groups = groupedBy(asked, ({ delegate, person }) => [person.organisation ?? delegate.id]);
  return inLetterOrder(
    [...groups].map(([key, members]) => ({ key, name: nameOf(mission, members), asked: members })),
    ({ name }) => name,
  );
}

function nameOf(mission: Mission, [first]: readonly Asked[]): string {
  if (!first) return '';
  const { givenName, familyName, organisation } = first.person;
  return (organisation && mission.organisations[organisation]?.name) ?? `${givenName} ${familyName}`.trim();
}
