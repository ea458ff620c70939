import { delegatesOf } from '../itinerary/delegatesOf';
import type { Delegate } from '../model/delegate';
import { groupedBy } from '../model/groupedBy';
import type { DelegateId, OrganisationId } from '../model/identifier';
import type { Mission } from '../model/mission';
import type { Person } from '../model/person';
import { inLetterOrder } from '../text/inLetterOrder';
import { type AskablePart, askableParts } from './delegateParts';
import { missingDetails, type OrganisationDetail } from './missingDetails';
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
  /** Of whom something is missing; where only the organisation lacks something, whoever comes first answers for it. */
  readonly asked: readonly Asked[];
  /** What of the organisation is missing. */
  readonly details: readonly OrganisationDetail[];
}

/** Whom to ask for what is missing, from A to Z. Nothing that only the coordinator can settle is asked of anybody. */
export function askGroups(mission: Mission): readonly AskGroup[] {
  const travelling = delegatesOf(mission).flatMap((delegate): readonly Asked[] => {
    const person = mission.people[delegate.person];
    const gaps: readonly string[] = missingOf(mission, delegate);
    const missing = askableParts.filter((part) => gaps.includes(part));
    return person && delegate.status !== 'withdrawn' ? [{ delegate, person, missing }] : [];
  });
  const groups = groupedBy(travelling, ({ delegate, person }) => [person.organisation ?? delegate.id]);
  return inLetterOrder(
    [...groups].flatMap(([key, members]) => groupOf(mission, key, members)),
    ({ name }) => name,
  );
}

function groupOf(mission: Mission, key: AskGroup['key'], members: readonly Asked[]): readonly AskGroup[] {
  const of = members[0]?.person.organisation;
  const details = missingDetails(of && mission.organisations[of]);
  const lacking = members.filter(({ missing }) => missing.length > 0);
  const asked = lacking.length === 0 && details.length > 0 ? members.slice(0, 1) : lacking;
  return asked.length === 0 ? [] : [{ key, name: nameOf(mission, members), asked, details }];
}

function nameOf(mission: Mission, [first]: readonly Asked[]): string {
  if (!first) return '';
  const { givenName, familyName, organisation } = first.person;
  return (organisation && mission.organisations[organisation]?.name) ?? `${givenName} ${familyName}`.trim();
}
