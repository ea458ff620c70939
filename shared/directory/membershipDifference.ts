import { idsIn } from '../model/idsIn';
import { organisationIdSchema, type OrganisationId } from '../model/identifier';
import type { Mission } from '../model/mission';
import type { Organisation } from '../model/organisation';
import { inLetterOrder } from '../text/inLetterOrder';
import { associationInDirectory } from './associationInDirectory';
import { standingInMission } from './standingInMission';

type Memberships = Organisation['memberOf'];
type Place = Pick<Mission, 'organisations'>;

/** What a mission and the directory say differently of where one organisation is a member. */
export interface MembershipDifference {
  /** Names of the associations of which each side says that it is a member, those that only one side knows among them. */
  readonly inMission: readonly string[];
  readonly inDirectory: readonly string[];
  /** What one side would say if it took the word of the other; associations that the other does not know stay. */
  readonly forMission: Memberships;
  readonly forDirectory: Memberships;
}

/** Undefined where both say the same of the associations that both know. */
export function membershipDifference(
  mission: Place,
  directory: Place,
  record: Organisation,
  known: Organisation,
): MembershipDifference | undefined {
  const pairs = pairsOf(mission, directory, record, known);
  if (pairs.every(([here, there]) => record.memberOf[here] === known.memberOf[there])) return undefined;
  return {
    inMission: namesOf(record.memberOf, mission),
    inDirectory: namesOf(known.memberOf, directory),
    forMission: taken(record.memberOf, pairs, known.memberOf),
    forDirectory: taken(
      known.memberOf,
      pairs.map(([here, there]) => [there, here]),
      record.memberOf,
    ),
  };
}

function namesOf(memberOf: Memberships, { organisations }: Place): readonly string[] {
  const associations = idsIn(memberOf).flatMap((id) => organisations[id] ?? []);
  const living = associations.filter(({ deleted }) => !deleted).map(({ name }) => name);
  return inLetterOrder(living, String);
}

type Pair = readonly [here: OrganisationId, there: OrganisationId];

/** The associations of which either side says that it is a member, as far as both know them. */
function pairsOf(mission: Place, directory: Place, record: Organisation, known: Organisation): readonly Pair[] {
  // Most records are members of nothing, and looking up by name goes through all organisations of a directory.
  if (idsIn(record.memberOf).length + idsIn(known.memberOf).length === 0) return [];
  const inMission = standingInMission(mission, 'organisations', directory);
  const inDirectory = associationInDirectory(directory);
  const pairs = new Map<OrganisationId, OrganisationId>();
  for (const there of idsIn(known.memberOf)) {
    const association = directory.organisations[there];
    const here = association && !association.deleted ? inMission(association)?.id : undefined;
    if (here !== undefined) pairs.set(organisationIdSchema.parse(here), there);
  }
  for (const here of idsIn(record.memberOf)) {
    const association = mission.organisations[here];
    const there = association && !association.deleted ? inDirectory(association) : undefined;
    if (there !== undefined) pairs.set(here, organisationIdSchema.parse(there));
  }
  return [...pairs];
}

function taken(own: Memberships, pairs: readonly Pair[], others: Memberships): Memberships {
  const result: Record<OrganisationId, true> = { ...own };
  for (const [mine, theirs] of pairs) {
    if (others[theirs]) result[mine] = true;
    else delete result[mine];
  }
  return result;
}
