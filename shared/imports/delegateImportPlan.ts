import type { Delegate } from '../model/delegate';
import type { DelegateId, GroupId, OrganisationId, PersonId } from '../model/identifier';
import type { Organisation } from '../model/organisation';
import type { Person } from '../model/person';
import type { Given } from './differencesOf';
import type { ImportProblem } from './importProblem';
import type { IndexedOrganisation } from './organisationIndex';
import type { DelegateValues } from './readDelegateRow';

/** `unchanged` says nothing new of someone known; `merged` went into another row of the same person. */
export type RowOutcome = 'new' | 'changed' | 'unchanged' | 'merged' | 'excluded';

export interface PlannedRow {
  readonly number: number;
  readonly outcome: RowOutcome;
  readonly values: DelegateValues;
  /** The row that this one was merged into. */
  readonly mergedInto?: number;
  /** Who it is already, where the mission knows the person. */
  readonly person?: PersonId;
  readonly delegate?: DelegateId;
  /** What changes or is given, references to organisation and group left aside. */
  readonly personChanges: Given<Person>;
  readonly delegateChanges: Given<Delegate>;
  /** The organisation, where it is to be set, by the key of its entry in `organisations`. */
  readonly organisationKey?: string;
  readonly groupKey?: string;
}

/** An organisation that the file names, under all the spellings that were taken for one. */
export interface PlannedOrganisation {
  readonly key: string;
  /** As the file writes it first. */
  readonly name: string;
  readonly rows: readonly number[];
  readonly outcome: 'matched' | 'new';
  /** The organisation of the mission that it was matched with. */
  readonly organisation?: OrganisationId;
  /** Another organisation of the file that it was matched with. */
  readonly sameAsKey?: string;
  readonly matchedName?: string;
  /** Others that it may be, the likeliest first. */
  readonly candidates: readonly IndexedOrganisation[];
  readonly changes: Given<Organisation>;
  /** The associations that it was not known to be a member of, by the keys of their entries. */
  readonly memberOf: readonly string[];
}

export interface PlannedGroup {
  readonly key: string;
  readonly nameFr: string;
  readonly nameEn: string;
  readonly group?: GroupId;
}

/** What an import would do, and what is to be settled first. Nothing has been changed. */
export interface DelegateImportPlan {
  readonly rows: readonly PlannedRow[];
  /** In the order of the rows, errors first within a row. */
  readonly problems: readonly ImportProblem[];
  readonly organisations: readonly PlannedOrganisation[];
  readonly groups: readonly PlannedGroup[];
  readonly counts: Readonly<Record<RowOutcome, number>>;
  /** Values that would be replaced, each to be kept unless the person says otherwise; only a directory asks. */
  readonly differences: readonly ImportProblem[];
  /** Pictures that its rows bring along and for which there is no room left. */
  readonly picturesWithoutRoom?: number;
}

/** How far a plan is, in rows. */
export interface ImportProgress {
  readonly done: number;
  readonly total: number;
}
