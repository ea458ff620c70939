import type { OrganisationId } from '../model/identifier';
import type { Mission } from '../model/mission';
import { tagsOf } from '../model/tags';
import type { Organisation } from '../model/organisation';
import { associationNames } from './associationNames';
import type { PlannedOrganisation } from './delegateImportPlan';
import { differencesOf, type Given } from './differencesOf';
import type { ImportChoice, ImportDecisions, ImportProblem } from './importProblem';
import type { DistinctRow } from './mergeDuplicateRows';
import { OrganisationIndex, type IndexedOrganisation } from './organisationIndex';
import { organisationKey } from './organisationKey';
import type { DelegateValues } from './readDelegateRow';
import type { DelegateImportRequest } from './readDelegateRows';
import { readOrganisationKind } from './readWords';

interface NamedInFile {
  readonly name: string;
  /** The rows of its own. */
  readonly rows: number[];
  /** The rows that name it as what an organisation is a member of. */
  readonly memberRows: number[];
  given: Given<Organisation>;
  /** The keys of the associations that it is a member of. */
  readonly memberOf: Set<string>;
}

const namesPerStep = 50;

/**
 * Says of each organisation that the file names, also as what another is a member of, whether it is one of the mission's,
 * another of the file's under a second spelling, or new. The same name but for case, accents and legal form is the same; a name
 * that is only alike, and another name with the same website, are asked.
 * Pauses between some names and the next.
 *
 * @param association what all of them are members of, by its name
 */
export function* planOrganisations(
  rows: readonly DistinctRow[],
  { mission, decisions = {}, association }: Pick<DelegateImportRequest, 'mission' | 'decisions' | 'association'>,
  problems: ImportProblem[],
): Generator<undefined, PlannedOrganisation[]> {
  const index = new OrganisationIndex();
  for (const [count, { id, name, website, deleted }] of Object.values(mission.organisations).entries()) {
    if (!deleted) index.add(id, name, website);
    if (count % namesPerStep === 0) yield;
  }
  const planned = new Map<string, Planned>();
  const named = yield* namedIn(rows, association);
  for (const [key, each] of named) {
    planned.set(key, plan(key, each, index, mission, decisions, problems));
    // Looking for names that are alike may take a millisecond or two for each.
    yield;
  }
  return [...planned.values()].map((each) => ({
    ...each,
    memberOf: newMemberships(each, named.get(each.key)?.memberOf ?? new Set(), planned, mission),
  }));
}

/** Of these associations, those that the mission does not know an organisation to be a member of; none is a member of itself. */
function newMemberships(
  organisation: Planned,
  associations: ReadonlySet<string>,
  planned: ReadonlyMap<string, Planned>,
  { organisations }: Mission,
): readonly string[] {
  const targetOf = (one: Planned | undefined): string | undefined =>
    one && (one.sameAsKey === undefined ? (one.organisation ?? one.key) : targetOf(planned.get(one.sameAsKey)));
  const known = organisation.organisation && organisations[organisation.organisation]?.memberOf;
  return [...associations].filter((key) => {
    const association = planned.get(key);
    if (targetOf(association) === targetOf(organisation)) return false;
    return !(association?.organisation && known?.[association.organisation]);
  });
}

type Planned = Omit<PlannedOrganisation, 'memberOf'>;

function plan(
  key: string,
  named: NamedInFile,
  index: OrganisationIndex,
  mission: Mission,
  decisions: ImportDecisions,
  problems: ImportProblem[],
): Planned {
  const known = index.same(key);
  if (known) return matched(key, named, known, mission);
  const neighbour = index.sameSite(named.given.website);
  const alike = index.alike(key).filter((other) => other !== neighbour);
  const candidates = neighbour ? [neighbour, ...alike] : alike;
  index.add(`new:${key}`, named.name, named.given.website);
  const chosen = candidates.length > 0 ? ask(key, named, candidates, neighbour, decisions, problems) : undefined;
  return { ...(chosen ? matched(key, named, chosen, mission) : fresh(key, named)), candidates };
}

function* namedIn(
  rows: readonly DistinctRow[],
  association: string | undefined,
): Generator<undefined, Map<string, NamedInFile>> {
  const named = new Map<string, NamedInFile>();
  const entryOf = (name: string): NamedInFile => {
    const key = organisationKey(name);
    const entry = named.get(key) ?? { name, rows: [], memberRows: [], given: {}, memberOf: new Set() };
    named.set(key, entry);
    return entry;
  };
  for (const [count, { number, values, isExcluded }] of rows.entries()) {
    if (count % namesPerStep === 0) yield;
    if (isExcluded || !values.organisation) continue;
    const entry = entryOf(values.organisation);
    entry.rows.push(number);
    // The first row that says something of the organisation is believed.
    entry.given = { ...givenOf(values), ...entry.given };
    for (const name of [
      ...associationNames(values.organisationMemberOf ?? ''),
      ...(association ? [association] : []),
    ]) {
      entryOf(name).memberRows.push(number);
      entry.memberOf.add(organisationKey(name));
    }
  }
  return named;
}

function givenOf(values: DelegateValues): Given<Organisation> {
  return differencesOf<Organisation>(undefined, {
    kind: values.organisationKind === undefined ? undefined : readOrganisationKind(values.organisationKind),
    city: values.organisationCity,
    country: values.organisationCountry,
    website: values.organisationWebsite,
    email: values.organisationEmail,
    phone: values.organisationPhone,
    tags: values.organisationTags === undefined ? undefined : tagsOf(values.organisationTags),
    profileFr: values.organisationProfileFr,
    profileEn: values.organisationProfileEn,
    seekingFr: values.organisationSeekingFr,
    seekingEn: values.organisationSeekingEn,
    offeringFr: values.organisationOfferingFr,
    offeringEn: values.organisationOfferingEn,
  });
}

function matched(key: string, named: NamedInFile, target: IndexedOrganisation, mission: Mission): Planned {
  const { name, given } = named;
  const planned = {
    key,
    name,
    rows: rowsOf(named),
    outcome: 'matched' as const,
    matchedName: target.name,
    candidates: [],
  };
  if (target.ref.startsWith('new:')) return { ...planned, sameAsKey: target.key, changes: given };
  const organisation = target.ref as OrganisationId;
  return { ...planned, organisation, changes: differencesOf(mission.organisations[organisation], given) };
}

function fresh(key: string, named: NamedInFile): Planned {
  const { name, memberRows, given } = named;
  const kind = memberRows.length > 0 && ({ kind: 'association' } as const);
  return { key, name, rows: rowsOf(named), outcome: 'new', candidates: [], changes: { name, ...kind, ...given } };
}

function rowsOf({ rows, memberRows }: NamedInFile): readonly number[] {
  return rows.length > 0 ? rows : memberRows;
}

function ask(
  key: string,
  named: NamedInFile,
  candidates: readonly IndexedOrganisation[],
  neighbour: IndexedOrganisation | undefined,
  decisions: ImportDecisions,
  problems: ImportProblem[],
): IndexedOrganisation | undefined {
  const id = `organisation:${key}`;
  const choices: ImportChoice[] = [...candidates.map(({ ref }): ImportChoice => `match:${ref}`), 'create'];
  const decided = decisions[id];
  const choice = decided && choices.includes(decided) ? decided : (choices[0] ?? 'create');
  const meant = candidates.find(({ ref }) => choice === `match:${ref}`);
  const detail = (meant ?? candidates[0])?.name ?? '';
  problems.push({
    id,
    code: neighbour && neighbour === (meant ?? candidates[0]) ? 'organisation-same-site' : 'organisation-looks-like',
    severity: 'check',
    rows: rowsOf(named),
    field: named.rows.length > 0 ? 'organisation' : 'organisationMemberOf',
    value: named.name,
    detail,
    choices,
    choice,
  });
  return meant;
}
