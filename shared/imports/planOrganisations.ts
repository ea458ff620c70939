import type { OrganisationId } from '../model/identifier';
import type { Mission } from '../model/mission';
import { tagsOf } from '../model/tags';
import type { Organisation } from '../model/organisation';
import type { PlannedOrganisation } from './delegateImportPlan';
import { differencesOf, type Given } from './differencesOf';
import type { ImportChoice, ImportDecisions, ImportProblem } from './importProblem';
import type { DistinctRow } from './mergeDuplicateRows';
import { OrganisationIndex, type IndexedOrganisation } from './organisationIndex';
import { organisationKey } from './organisationKey';
import type { DelegateValues } from './readDelegateRow';
import { readOrganisationKind } from './readWords';

interface NamedInFile {
  readonly name: string;
  readonly rows: number[];
  given: Given<Organisation>;
}

const namesPerStep = 50;

/**
 * Says of each organisation that the file names whether it is one of the mission's, another of the file's under a second
 * spelling, or new. The same name but for case, accents and legal form is the same; a name that is only alike, and another name
 * with the same website, are asked.
 * Pauses between some names and the next.
 */
export function* planOrganisations(
  rows: readonly DistinctRow[],
  mission: Mission,
  decisions: ImportDecisions,
  problems: ImportProblem[],
): Generator<undefined, PlannedOrganisation[]> {
  const index = new OrganisationIndex();
  for (const [count, { id, name, website, deleted }] of Object.values(mission.organisations).entries()) {
    if (!deleted) index.add(id, name, website);
    if (count % namesPerStep === 0) yield;
  }
  const planned: PlannedOrganisation[] = [];
  for (const [key, named] of yield* namedIn(rows)) {
    planned.push(plan(key, named, index, mission, decisions, problems));
    // Looking for names that are alike may take a millisecond or two for each.
    yield;
  }
  return planned;
}

function plan(
  key: string,
  named: NamedInFile,
  index: OrganisationIndex,
  mission: Mission,
  decisions: ImportDecisions,
  problems: ImportProblem[],
): PlannedOrganisation {
  const known = index.same(key);
  if (known) return matched(key, named, known, mission);
  const neighbour = index.sameSite(named.given.website);
  const alike = index.alike(key).filter((other) => other !== neighbour);
  const candidates = neighbour ? [neighbour, ...alike] : alike;
  index.add(`new:${key}`, named.name, named.given.website);
  const chosen = candidates.length > 0 ? ask(key, named, candidates, neighbour, decisions, problems) : undefined;
  return { ...(chosen ? matched(key, named, chosen, mission) : fresh(key, named)), candidates };
}

function* namedIn(rows: readonly DistinctRow[]): Generator<undefined, Map<string, NamedInFile>> {
  const named = new Map<string, NamedInFile>();
  for (const [count, { number, values, isExcluded }] of rows.entries()) {
    if (count % namesPerStep === 0) yield;
    if (isExcluded || !values.organisation) continue;
    const key = organisationKey(values.organisation);
    const entry = named.get(key) ?? { name: values.organisation, rows: [], given: {} };
    entry.rows.push(number);
    // The first row that says something of the organisation is believed.
    entry.given = { ...givenOf(values), ...entry.given };
    named.set(key, entry);
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

function matched(key: string, named: NamedInFile, target: IndexedOrganisation, mission: Mission): PlannedOrganisation {
  const { name, rows, given } = named;
  const planned = { key, name, rows, outcome: 'matched' as const, matchedName: target.name, candidates: [] };
  if (target.ref.startsWith('new:')) return { ...planned, sameAsKey: target.key, changes: given };
  const organisation = target.ref as OrganisationId;
  return { ...planned, organisation, changes: differencesOf(mission.organisations[organisation], given) };
}

function fresh(key: string, { name, rows, given }: NamedInFile): PlannedOrganisation {
  return { key, name, rows, outcome: 'new', candidates: [], changes: { name, ...given } };
}

function ask(
  key: string,
  { name, rows }: NamedInFile,
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
    rows,
    field: 'organisation',
    value: name,
    detail,
    choices,
    choice,
  });
  return meant;
}
