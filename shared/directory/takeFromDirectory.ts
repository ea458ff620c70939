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
import { linkTo } from './linkTo';
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
 * comes from. What the mission has already, by its link or by its name, is not doubled: it is linked, and what differs is
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
  const take = takingInto(mission, directory, payload, newId);
  const takeOrganisation = (id: OrganisationId | undefined) => {
    const known = id && directory.organisations[id];
    return known && !known.deleted
      ? organisationIdSchema.parse(take('organisations', known, { memberOf: {}, isHost: false }))
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

/** Puts a record into the payload unless the mission has it; gives the identifier that it has, or gets, in the mission. */
function takingInto(mission: Mission, directory: Mission, payload: Taking['payload'], newId: NewId) {
  const standing = {
    organisations: standingInMission(mission, 'organisations', directory),
    people: standingInMission(mission, 'people', directory),
  };
  const taken = new Map<string, string>();
  return (collection: SharedCollection, known: SharedRecord, part: object): string => {
    const before = taken.get(known.id);
    if (before !== undefined) return before;
    const found = standing[collection](known);
    const id = found?.id ?? newId();
    taken.set(known.id, id);
    if (found?.isLinked) return id;
    const changes = found
      ? { directoryLink: directoryLinkOf(known.id, new Map()) }
      : { ...sharedCopy(collection, known), ...part, directoryLink: linkTo(collection, known) };
    (payload[collection] as Record<string, object>)[id] = changes;
    return id;
  };
}
