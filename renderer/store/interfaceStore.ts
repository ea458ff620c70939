import { create } from 'zustand';
import type { CollectionName } from '../../shared/commands/domainError';
import type { Finding } from '../../shared/conflicts/finding';
import type { MissingKind } from '../../shared/delegation/missingNext';
import type { BenefitId, ItemId, OrganisationId, TermId } from '../../shared/model/identifier';
import type { TaskSide } from '../../shared/model/task';
import type { TaskGroup } from '../../shared/tasks/taskGroup';

/** One record that the person has chosen, wherever it is shown. */
export interface Selection {
  readonly collection: CollectionName;
  readonly id: string;
}

/** A record of the directory. */
export interface ShownInDirectory {
  readonly table: 'organisations' | 'people';
  readonly id: string;
}

export type FindingSeverity = Finding['severity'];

export type Importing = 'delegates' | 'agenda';

/** What a claim is begun from. */
export interface ClaimStart {
  readonly benefit?: BenefitId;
  readonly organisation?: OrganisationId;
}

/** A sheet that was begun elsewhere and waits in the room of briefs. */
export type WantedSheet =
  | { readonly document: 'support-sheet'; readonly supporters: readonly OrganisationId[] }
  | { readonly document: 'access-list'; readonly visits: readonly ItemId[] }
  | { readonly document: 'term-record'; readonly term: TermId | null };

/** What is begun by its name from another room. */
export type WantedAct =
  | 'add-delegate'
  | 'add-venue'
  | 'add-agreement'
  | 'add-benefit'
  | 'add-announcement'
  | 'import-members'
  | 'find-duplicates';

export interface InterfaceState {
  readonly selection: Selection | null;
  readonly select: (selection: Selection | null) => void;
  /** The title of an activity that was begun elsewhere and waits for its form. */
  readonly begun: string | null;
  readonly begin: (title: string | null) => void;
  /** What is being imported, in place of the screen. */
  readonly importing: Importing | null;
  readonly startImport: (importing: Importing | null) => void;
  /** The session that a time is sought for, or that one is sought for what is not there yet. */
  readonly sought: ItemId | 'new-session' | null;
  readonly seekTime: (sought: ItemId | 'new-session' | null) => void;
  /** The item that support is asked for in the dialog; null for none in particular. */
  readonly supportFor: ItemId | null;
  readonly askSupportFor: (item: ItemId | null) => void;
  /** What the claim in the dialog was begun from. */
  readonly claimStart: ClaimStart;
  readonly startClaim: (start: ClaimStart) => void;
  /** The item that a task is added for in the dialog, and on which side; null for none in particular. */
  readonly taskFor: { readonly item: ItemId; readonly side: TaskSide } | null;
  readonly addTaskFor: (start: InterfaceState['taskFor']) => void;
  /** Which tasks the list shows. */
  readonly tasksShown: TaskGroup | 'all';
  readonly showTasks: (tasksShown: TaskGroup | 'all') => void;
  /** What was sought elsewhere and waits for a table of the directory. */
  readonly directorySought: string | null;
  readonly seekInDirectory: (directorySought: string | null) => void;
  /** The record of the directory that was chosen elsewhere and is to be shown in its table. */
  readonly directoryShown: ShownInDirectory | null;
  readonly showInDirectory: (directoryShown: ShownInDirectory | null) => void;
  /** What the tables of the delegation show those who lack it; null for everybody. */
  readonly missingShown: MissingKind | null;
  readonly showMissing: (missingShown: MissingKind | null) => void;
  /** Which conflicts the list shows; null for all. */
  readonly severityShown: FindingSeverity | null;
  readonly showSeverity: (severityShown: FindingSeverity | null) => void;
  /** Whose calendar is shown, by `recipientScope`; null for the first. */
  readonly calendarShown: string | null;
  readonly showCalendar: (calendarShown: string | null) => void;
  readonly wantedSheet: WantedSheet | null;
  readonly wantSheet: (sheet: WantedSheet | null) => void;
  /** What was begun elsewhere and waits for its room. */
  readonly wantedAct: WantedAct | null;
  readonly wantAct: (act: WantedAct | null) => void;
  /** The meeting whose outcome is noted in the dialog. */
  readonly notedItem: ItemId | null;
  readonly noteOutcomeOf: (item: ItemId) => void;
}

/** What only this window knows and forgets when it closes. Never crosses to the host. */
export const useInterface = create<InterfaceState>()((set) => ({
  selection: null,
  select: (selection) => set({ selection }),
  begun: null,
  begin: (begun) => set({ begun }),
  importing: null,
  startImport: (importing) => set({ importing }),
  sought: null,
  seekTime: (sought) => set({ sought }),
  supportFor: null,
  askSupportFor: (supportFor) => set({ supportFor }),
  claimStart: {},
  startClaim: (claimStart) => set({ claimStart }),
  taskFor: null,
  addTaskFor: (taskFor) => set({ taskFor }),
  tasksShown: 'all',
  showTasks: (tasksShown) => set({ tasksShown }),
  directorySought: null,
  seekInDirectory: (directorySought) => set({ directorySought }),
  directoryShown: null,
  showInDirectory: (directoryShown) => set({ directoryShown }),
  missingShown: null,
  showMissing: (missingShown) => set({ missingShown }),
  severityShown: null,
  showSeverity: (severityShown) => set({ severityShown }),
  calendarShown: null,
  showCalendar: (calendarShown) => set({ calendarShown }),
  wantedSheet: null,
  wantSheet: (wantedSheet) => set({ wantedSheet }),
  wantedAct: null,
  wantAct: (wantedAct) => set({ wantedAct }),
  notedItem: null,
  noteOutcomeOf: (notedItem) => set({ notedItem }),
}));
