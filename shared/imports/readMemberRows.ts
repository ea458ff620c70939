import type { Organisation } from '../model/organisation';
import type { Person } from '../model/person';
import { telling } from '../model/telling';
import { countsOf } from './countsOf';
import type { DelegateField } from './delegateField';
import type { DelegateImportPlan, ImportProgress, PlannedOrganisation, PlannedRow } from './delegateImportPlan';
import { distinctRows } from './distinctRows';
import { differencesOf, type Given } from './differencesOf';
import type { ImportProblem } from './importProblem';
import { PersonMatcher } from './matchPeople';
import type { DistinctRow } from './mergeDuplicateRows';
import { organisationKey } from './organisationKey';
import { personGiven } from './personGiven';
import { plannedRows } from './plannedRows';
import { planOrganisations } from './planOrganisations';
import { byRowThenSeverity, type DelegateImportRequest } from './readDelegateRows';
import { settleDifferences, type Settling } from './settleDifferences';
import { valuesOfNobody } from './valuesOfNobody';
import { withPictures } from './withPictures';

/**
 * Works out what importing a list of members into the directory would do; `mission` is the directory. A row speaks of an
 * organisation, of a person, or of both. What the directory says otherwise is kept unless the person gives it up. Pauses like
 * `readDelegateRows`, and gives a plan of the same shape.
 */
export function* readMemberRows(request: DelegateImportRequest): Generator<ImportProgress, DelegateImportPlan> {
  const { table, mapping, mission, decisions = {} } = request;
  const problems: ImportProblem[] = [];
  const halfway = { done: table.rows.length, total: table.rows.length * 2 };
  const context = { list: 'members', mapping, decisions, dateOrder: undefined, lastDay: mission.lastDay } as const;
  const distinct = yield* distinctRows(table, context, problems);
  problems.push(...valuesOfNobody(distinct, mapping));
  const named = yield* telling(halfway, planOrganisations(distinct, request, problems));
  const settling: Settling = { mapping, decisions, differences: [] };
  const organisations = named.map((organisation) => settledOrganisation(organisation, request, settling));
  const planner = new MemberPlanner(request, organisations, settling);
  const rows = yield* plannedRows(distinct, planner, halfway);
  const plan = {
    rows,
    problems: problems.sort(byRowThenSeverity),
    organisations,
    groups: [],
    counts: countsOf(rows),
    differences: settling.differences.sort(byRowThenSeverity),
  };
  return withPictures(plan, mission, request.pictures);
}

const columnOfOrganisation = {
  name: 'organisation',
  kind: 'organisationKind',
  city: 'organisationCity',
  country: 'organisationCountry',
  website: 'organisationWebsite',
  email: 'organisationEmail',
  phone: 'organisationPhone',
  tags: 'organisationTags',
  profileFr: 'organisationProfileFr',
  profileEn: 'organisationProfileEn',
} as const satisfies Partial<Record<keyof Organisation, DelegateField>>;

function settledOrganisation(
  planned: PlannedOrganisation,
  { mission }: DelegateImportRequest,
  settling: Settling,
): PlannedOrganisation {
  const known = planned.organisation && mission.organisations[planned.organisation];
  if (!known) return planned;
  const columnOf = (field: string) => columnOfOrganisation[field as keyof typeof columnOfOrganisation];
  const source = { ...planned, name: known.name, columnOf };
  const changes = settleDifferences(known.id, textsOf(known), textsOf(planned.changes), source, settling);
  return { ...planned, changes: changes as Given<Organisation> };
}

class MemberPlanner {
  private readonly people: PersonMatcher;
  private readonly organisations: ReadonlyMap<string, PlannedOrganisation>;

  constructor(
    private readonly request: DelegateImportRequest,
    organisations: readonly PlannedOrganisation[],
    private readonly settling: Settling,
  ) {
    this.people = new PersonMatcher(request.mission);
    this.organisations = new Map(organisations.map((organisation) => [organisation.key, organisation]));
  }

  plan(row: DistinctRow): PlannedRow {
    const { number, values, isExcluded, mergedInto } = row;
    const idle = { number, values, personChanges: {}, delegateChanges: {} };
    if (isExcluded) return { ...idle, outcome: 'excluded' };
    if (mergedInto !== undefined) return { ...idle, outcome: 'merged', mergedInto };
    const organisation = this.organisations.get(organisationKey(values.organisation ?? ''));
    const news = newsOf(organisation, number);
    if (!values.givenName && !values.familyName) return { ...idle, outcome: news ?? 'unchanged' };
    const { person } = this.people.match(values, organisation?.organisation);
    const known = person && this.request.mission.people[person];
    if (!known) {
      const belongs = organisation ? { organisationKey: organisation.key } : {};
      const personChanges = differencesOf<Person>(undefined, personGiven(values, this.request.language));
      return { ...idle, personChanges, ...belongs, outcome: 'new' };
    }
    const changes = this.changesOf(known, row, organisation);
    const isSilent = Object.keys(changes.personChanges).length === 0 && changes.organisationKey === undefined;
    return { ...idle, ...changes, person: known.id, outcome: isSilent && !news ? 'unchanged' : 'changed' };
  }

  /** What a row changes of somebody who is known; the employer counts as one of the values. */
  private changesOf(
    known: Person,
    { number, values }: DistinctRow,
    planned: PlannedOrganisation | undefined,
  ): { readonly personChanges: Given<Person>; readonly organisationKey?: string } {
    const names = this.request.mission.organisations;
    const isElsewhere = planned !== undefined && (!planned.organisation || planned.organisation !== known.organisation);
    const employer = known.organisation && names[known.organisation];
    const said = { ...textsOf(known), organisation: employer?.name };
    const given = {
      ...textsOf(differencesOf(known, personGiven(values, undefined))),
      ...(isElsewhere && { organisation: planned.name }),
    };
    const name = `${known.givenName} ${known.familyName}`.trim();
    const source = { rows: [number], name, columnOf: (field: string) => field as DelegateField };
    const { organisation, ...personChanges } = settleDifferences(known.id, said, given, source, this.settling);
    return {
      personChanges: personChanges as Given<Person>,
      ...(organisation !== undefined && planned && { organisationKey: planned.key }),
    };
  }
}

/** The fields of a record that are texts: all that a list gives. */
function textsOf(record: object): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => typeof value === 'string'));
}

/** What a row does to its organisation; told once, by the first row that names it. */
function newsOf(organisation: PlannedOrganisation | undefined, number: number): 'new' | 'changed' | undefined {
  if (organisation?.rows[0] !== number) return undefined;
  if (organisation.outcome === 'new') return 'new';
  return Object.keys(organisation.changes).length + organisation.memberOf.length > 0 ? 'changed' : undefined;
}
