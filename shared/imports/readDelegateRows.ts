import type { Delegate } from '../model/delegate';
import type { Locale } from '../model/locale';
import type { Mission } from '../model/mission';
import { livingRecords } from '../model/livingRecords';
import { telling } from '../model/telling';
import type {
  DelegateImportPlan,
  ImportProgress,
  PlannedGroup,
  PlannedOrganisation,
  PlannedRow,
  RowOutcome,
} from './delegateImportPlan';
import { countsOf } from './countsOf';
import type { ColumnMapping } from './delegateField';
import { distinctRows } from './distinctRows';
import { differencesOf } from './differencesOf';
import type { ImportDecisions, ImportProblem, ImportSeverity } from './importProblem';
import { PersonMatcher } from './matchPeople';
import type { DistinctRow } from './mergeDuplicateRows';
import { organisationKey } from './organisationKey';
import { personGiven } from './personGiven';
import { groupKey, planGroups } from './planGroups';
import { plannedRows } from './plannedRows';
import { planOrganisations } from './planOrganisations';
import type { DelegateValues, RowContext } from './readDelegateRow';
import { dateOrderOf } from './readPlainDate';
import { readRole, readStatus } from './readWords';
import type { RowPicture } from './rowPicture';
import type { SpreadsheetTable } from './spreadsheetTable';
import { withPictures } from './withPictures';

export interface DelegateImportRequest {
  readonly table: SpreadsheetTable;
  readonly mapping: ColumnMapping;
  readonly mission: Mission;
  readonly decisions?: ImportDecisions;
  /** Language of a new person whose row names none. */
  readonly language: Locale;
  /** Name of the association of which every organisation of the list is a member. */
  readonly association?: string | undefined;
  /** What its contacts bring along, made small. */
  readonly pictures?: readonly RowPicture[];
}

const severities: readonly ImportSeverity[] = ['error', 'warning', 'check'];

/**
 * Works out what importing a table would do. A generator, because the window must stay alive with 5,000 rows: it pauses
 * every hundred rows and tells how far it is; its return value is the plan.
 */
export function* readDelegateRows(request: DelegateImportRequest): Generator<ImportProgress, DelegateImportPlan> {
  const { table, mission } = request;
  const problems: ImportProblem[] = [];
  const halfway = { done: table.rows.length, total: table.rows.length * 2 };
  const context = contextOf(request);
  const distinct = yield* distinctRows(table, context, problems);
  const organisations = yield* telling(halfway, planOrganisations(distinct, request, problems));
  const groups = planGroups(distinct, mission);
  const planner = new RowPlanner(request, organisations, groups);
  const rows = yield* plannedRows(distinct, planner, halfway);
  const plan = {
    rows,
    problems: problems.sort(byRowThenSeverity),
    organisations,
    groups,
    counts: countsOf(rows),
    differences: [],
  };
  return withPictures(plan, mission, request.pictures);
}

function contextOf({ table, mapping, mission, decisions = {} }: DelegateImportRequest): RowContext {
  const column = mapping.indexOf('travelDocumentExpiry');
  const dateOrder = dateOrderOf(table.rows.map(({ cells }) => cells[column] ?? ''));
  const named = new Map(livingRecords(mission.delegates).map(({ id, person }) => [String(id), mission.people[person]]));
  const identified = (identifier: string) => named.get(identifier);
  return { list: 'delegates', mapping, decisions, dateOrder, lastDay: mission.lastDay, identified };
}

class RowPlanner {
  private readonly people: PersonMatcher;
  private readonly organisations: ReadonlyMap<string, PlannedOrganisation>;
  private readonly groups: ReadonlyMap<string, PlannedGroup>;

  constructor(
    private readonly request: DelegateImportRequest,
    organisations: readonly PlannedOrganisation[],
    groups: readonly PlannedGroup[],
  ) {
    this.people = new PersonMatcher(request.mission);
    this.organisations = new Map(organisations.map((organisation) => [organisation.key, organisation]));
    this.groups = new Map(groups.map((group) => [group.key, group]));
  }

  plan({ number, values, isExcluded, mergedInto }: DistinctRow): PlannedRow {
    const idle = { number, values, personChanges: {}, delegateChanges: {} };
    if (isExcluded) return { ...idle, outcome: 'excluded' };
    if (mergedInto !== undefined) return { ...idle, outcome: 'merged', mergedInto };
    const organisation = this.organisations.get(organisationKey(values.organisation ?? ''));
    const group = values.group ? this.groups.get(groupKey(values.group)) : undefined;
    const match = this.people.match(values, organisation?.organisation);
    const person = match.person && this.request.mission.people[match.person];
    const delegate = match.delegate && this.request.mission.delegates[match.delegate];
    const changes = {
      personChanges: differencesOf(person, personGiven(values, person ? undefined : this.request.language)),
      delegateChanges: differencesOf(delegate, delegateOf(values)),
      ...(organisation &&
        isNews(person?.organisation, organisation.organisation) && { organisationKey: organisation.key }),
      ...(group && isNews(delegate?.group, group.group) && { groupKey: group.key }),
    };
    return { ...idle, ...match, ...changes, outcome: outcomeOf(delegate, changes) };
  }
}

function delegateOf({ role, status, notes }: DelegateValues): {
  [Field in keyof Delegate]?: Delegate[Field] | undefined;
} {
  return {
    role: role === undefined ? undefined : readRole(role),
    status: status === undefined ? undefined : readStatus(status),
    notes,
  };
}

/** Whether a reference would be set: to something new, or to another than now. */
function isNews(now: string | undefined, planned: string | undefined): boolean {
  return planned === undefined || now !== planned;
}

type RowChanges = Pick<PlannedRow, 'personChanges' | 'delegateChanges' | 'organisationKey' | 'groupKey'>;

function outcomeOf(delegate: Delegate | undefined, changes: RowChanges): RowOutcome {
  if (!delegate) return 'new';
  const fields = Object.keys({ ...changes.personChanges, ...changes.delegateChanges });
  const isSilent = fields.length === 0 && changes.organisationKey === undefined && changes.groupKey === undefined;
  return isSilent ? 'unchanged' : 'changed';
}

export function byRowThenSeverity(left: ImportProblem, right: ImportProblem): number {
  const byRow = (left.rows[0] ?? 0) - (right.rows[0] ?? 0);
  return byRow || severities.indexOf(left.severity) - severities.indexOf(right.severity);
}
