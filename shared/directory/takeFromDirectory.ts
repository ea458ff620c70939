import type { Command } from '../commands/commands';
import { directoryLinkOf } from '../model/directoryLink';
import {
  delegateIdSchema,
  organisationIdSchema,
  personIdSchema,
  type NewId,
  type OrganisationId,
  type PersonId,
} from '../model/identifier';
import type { Mission } from '../model/mission';
import type { Organisation } from '../model/organisation';
import type { Person } from '../model/person';
import { linkTo } from './linkTo';
import { membershipsWith } from './membershipsWith';
import { sharedCopy, type SharedCollection, type SharedRecord } from './sharedFields';
import { standingInMission } from './standingInMission';

export interface Wanted {
  readonly organisations: readonly OrganisationId[];
  readonly people: readonly PersonId[];
  /** The people travel, rather than receive the delegation. */
  readonly areDelegates: boolean;
}

type Taking = Command<'take-from-directory'>;

/**
 * The edit that copies records of the directory into a mission, people with their organisations, each linked to where it
 * comes from. An organisation stays a member of the associations that the mission has too, or becomes one. What the mission has already, by its link or by its name, is not doubled: it is linked, and what differs is
 * then for the person to settle. Undefined where the mission has it all.
 */
export function takeFromDirectory(
  mission: Mission,
  directory: Mission,
  { organisations, people, areDelegates }: Wanted,
  newId: NewId,
): Taking | undefined {
  const payload: Taking['payload'] = {
    taken: organisations.length + people.length,
    organisations: {},
    people: {},
    delegates: {},
  };
  const { take, idOf } = takingInto(mission, directory, payload, newId);
  const takeOrganisation = (id: OrganisationId | undefined) => {
    const known = id && directory.organisations[id];
    return known && !known.deleted
      ? organisationIdSchema.parse(
          take('organisations', known, { memberOf: membershipsWith(known, directory, idOf), isHost: false }),
        )
      : undefined;
  };
  const travelling = new Set(Object.values(mission.delegates).flatMap((one) => (one.deleted ? [] : [one.person])));
  for (const id of organisations) takeOrganisation(id);
  for (const id of people) {
    const known = directory.people[id];
    if (!known || known.deleted) continue;
    const organisation = takeOrganisation(known.organisation);
    const person = personIdSchema.parse(take('people', known, organisation ? { organisation } : {}));
    if (!areDelegates || travelling.has(person)) continue;
    payload.delegates[delegateIdSchema.parse(newId())] = { person, role: 'member', status: 'invited' };
  }
  const records = [payload.organisations, payload.people, payload.delegates];
  return records.some((each) => Object.keys(each).length > 0) ? { name: 'take-from-directory', payload } : undefined;
}

/** What a record is in its new place besides what is copied. */
type Own = Partial<Pick<Organisation, 'memberOf' | 'isHost'> & Pick<Person, 'organisation'>>;

/** What an organisation that is linked gains: it stays a member where the mission says so, and is one where the directory does. */
function memberships({ memberOf }: Own): object {
  return Object.keys(memberOf ?? {}).length > 0 ? { memberOf } : {};
}

/**
 * `take` puts a record into the payload unless the mission has it, and gives the identifier that it has, or gets, in the
 * mission. `idOf` gives the one that an organisation has there, if any.
 */
function takingInto(mission: Mission, directory: Mission, payload: Taking['payload'], newId: NewId) {
  const standing = {
    organisations: standingInMission(mission, 'organisations', directory),
    people: standingInMission(mission, 'people', directory),
  };
  const taken = new Map<string, string>();
  const idOf = (known: Organisation) => taken.get(known.id) ?? standing.organisations(known)?.id;
  const take = (collection: SharedCollection, known: SharedRecord, part: Own): string => {
    const before = taken.get(known.id);
    if (before !== undefined) return before;
    const found = standing[collection](known);
    const id = found?.id ?? newId();
    taken.set(known.id, id);
    if (found?.isLinked) return id;
    const changes = found
      ? { ...memberships(part), directoryLink: directoryLinkOf(known.id, new Map()) }
      : { ...sharedCopy(collection, known), ...part, directoryLink: linkTo(collection, known) };
    (payload[collection] as Record<string, object>)[id] = changes;
    return id;
  };
  return { take, idOf };
}
