import type { DirectoryHit } from './directoryHit';
import type { Patch } from 'immer';
import type { Command } from '../commands/commands';
import type { CommandLabel } from '../commands/command';
import type { DomainError } from '../commands/domainError';
import type { CalendarWarning } from '../model/calendarWarning';
import type { Instant } from '../model/instant';
import type { Locale } from '../model/locale';
import type { Mission } from '../model/mission';
import type { AgreementId } from '../model/identifier';
import type { MissionEvidence } from '../model/missionEvidence';
import type { MissionFigures } from '../model/missionFigures';
import type { CopyRecipient } from '../privacy/copyRecipient';
import type { Result } from '../model/result';
import type { ChangeSheetRequest } from './changeSheetRequest';
import type { CalendarRequest } from './calendarRequest';
import type { ContactCardsRequest } from './contactCardsRequest';
import type { Disagreement, DisagreementChoice } from './disagreement';
import type { FileError } from './fileError';
import type { HistoryDetail, HistoryFindings, HistoryPage, SearchPlace } from './historyDetail';
import type { HistoryEntry } from './historyEntry';
import type { MissionView } from './missionView';
import type { NewMissionRequest } from './newMissionRequest';
import type { KeptVersion, PastState, PastView } from './pastState';
import type { PassphraseRequest } from './passphraseRequest';
import type { PreviewRequest } from './previewRequest';
import type { RecentMission } from './recentMission';
import type { Recovery } from './recovery';
import type { Settings } from './settings';
import type { PeopleListRequest } from './peopleListRequest';
import type { ProgrammeRequest } from './programmeRequest';
import type { ReportRequest } from './reportRequest';
import type { WorkbookRequest } from './workbookRequest';
import type { SpreadsheetReading } from '../imports/spreadsheetReading';
import type { SpreadsheetTable } from '../imports/spreadsheetTable';
import type { AgendaClockChoice } from '../imports/agendaClockChoice';
import type { AgendaFile } from '../imports/agendaFile';

/** How the window's document stands towards the disk; shown in the title bar and the status bar. */
export type SaveState =
  /** With why this version could not also be put aside among the earlier ones, where that failed. */
  | { readonly kind: 'saved'; readonly at: Instant; readonly versionError?: FileError }
  | { readonly kind: 'saving' }
  | { readonly kind: 'not-saved'; readonly error: FileError };

/** The document of a window as the renderer first receives it, and again after a gap in revisions. */
export interface MissionSnapshot {
  readonly mission: Mission;
  /** Grows by one with every published change. */
  readonly revision: number;
  /** Name of the portable file without its folder; absent while the mission was never saved by the person. */
  readonly fileName?: string;
  readonly folder?: string;
  readonly isReadOnly: boolean;
  /** Whether the file, and what this computer keeps of it, opens only with a passphrase. */
  readonly isProtected: boolean;
  readonly saveState: SaveState;
  readonly undo: CommandLabel | null;
  readonly redo: CommandLabel | null;
}

/** A change that stands in the journal: the one currency between file, undo stack and window. */
export interface Publication {
  readonly revision: number;
  readonly patches: readonly Patch[];
  readonly undo: CommandLabel | null;
  readonly redo: CommandLabel | null;
}

/** What a menu entry or its shortcut asks of the window. */
export type MenuAction =
  | 'new-mission'
  | 'hand-over'
  | 'reduce'
  | 'protect'
  | 'undo'
  | 'redo'
  | 'open-palette'
  | 'show-shortcuts'
  | 'show-settings'
  | 'add'
  | 'find'
  | 'print'
  | 'go-overview'
  | 'go-itinerary'
  | 'go-delegation'
  | 'go-venues'
  | 'go-conflicts'
  | 'go-support'
  | 'go-calendars'
  | 'go-briefs'
  | 'go-history'
  | 'go-agreements'
  | 'go-tasks'
  | 'go-promotion'
  | 'go-joint'
  | 'go-outcomes';

export interface WindowState {
  readonly document: MissionSnapshot | null;
  /** On the start page: what was found of a file that could not be opened, until the person has decided. */
  readonly recovery: Recovery | null;
  /** What a passphrase is asked for, until it is typed or the person gives up. */
  readonly locked: PassphraseRequest | null;
  readonly settings: Settings;
  /** How this installation last looked at the document; null where it never did, and on the start page. */
  readonly view: MissionView | null;
  readonly platform: 'linux' | 'darwin' | 'win32';
  /** Who draws the buttons that close, maximise and minimise: the system over our title bar, or our title bar itself. */
  readonly windowButtons: 'system' | 'own';
  readonly isMaximised: boolean;
  readonly version: string;
}

/** What was written, for the sentence "26 files in …" and the list under it. */
export interface ExportReport {
  readonly folder: string;
  readonly files: readonly string[];
}

export interface CalendarReport extends ExportReport {
  /** Whether the mission could take note of what was sent: one that may only be read cannot. */
  readonly isNoted: boolean;
  /** What was left out of the files, each once. */
  readonly warnings: readonly CalendarWarning[];
}

/** A printed document, as bytes for the preview. */
export interface BriefPreview {
  readonly pdf: Uint8Array;
  readonly pages: number;
}

/** Events that the host sends to its window, each with what it carries. */
export interface HostEvents {
  /** The window has another document than before (opened, created): load it again. */
  readonly 'window:document-changed': null;
  readonly 'window:maximised': boolean;
  readonly 'mission:published': Publication;
  readonly 'mission:save-state': SaveState;
  /** The document is kept in another file: saved there, or its file was given another name while it was open. */
  readonly 'mission:file': { readonly fileName: string; readonly folder: string; readonly renamedFrom?: string };
  /** A change of the directory, whichever window made it. */
  readonly 'directory:published': Publication;
  readonly 'directory:save-state': SaveState;
  /** What someone else saved into the file has joined; with how many fields were changed on both sides. */
  readonly 'mission:merged': { readonly disagreements: number };
  readonly 'window:menu': MenuAction;
  readonly 'settings:changed': Settings;
  readonly 'work:progress': { readonly work: string; readonly done: number; readonly total: number };
}

export type Unsubscribe = () => void;

/**
 * Everything the interface asks of the machine. The real one crosses the bridge to the main process; component tests
 * use one in memory. `null` as a value means that the person closed the dialog: not an error, nothing happened.
 */
export interface Host {
  loadWindow(): Promise<WindowState>;

  newMission(request: NewMissionRequest): Promise<Result<undefined, FileError | DomainError>>;
  /** Opens the file at `path`, or asks for one. In this window if it is the start page, otherwise in another. */
  openMission(request: { readonly path?: string }): Promise<Result<undefined | null, FileError>>;
  openSample(request: {
    readonly sample: 'bio-2026-san-diego' | 'boston-2026';
  }): Promise<Result<undefined | null, FileError>>;
  saveMission(): Promise<Result<undefined | null, FileError>>;
  saveMissionAs(): Promise<Result<undefined | null, FileError>>;
  /** Asks where, and writes a new mission with what the recipient may have; gives its path. */
  handOverCopy(request: { readonly recipient: CopyRecipient }): Promise<Result<string | null, FileError>>;
  /** Erases the personal details of the closed mission from its file and from this computer. Cannot be undone. */
  reduceMission(): Promise<Result<undefined, FileError>>;
  /**
   * Protects file, journal, backup and earlier versions with the passphrase `next`; null takes the protection away. Where
   * there is one, `current` has to be right.
   */
  protectMission(request: {
    readonly current?: string;
    readonly next: string | null;
  }): Promise<Result<undefined, FileError>>;
  /** Answers what the window asks a passphrase for. A wrong one is an error, and can be followed by another. */
  unlockMission(request: { readonly passphrase: string }): Promise<Result<undefined | null, FileError>>;
  /** Gives up opening what takes a passphrase; nothing was changed. */
  leaveLocked(): Promise<undefined>;
  listRecentMissions(): Promise<readonly RecentMission[]>;
  forgetRecentMission(request: { readonly path: string }): Promise<readonly RecentMission[]>;

  /** Commands with the same `group` become one entry of the history and one step of undo. */
  execute(request: {
    readonly command: Command;
    readonly group?: string;
  }): Promise<Result<{ readonly revision: number }, DomainError>>;
  undo(): Promise<Result<{ readonly revision: number }, DomainError>>;
  redo(): Promise<Result<{ readonly revision: number }, DomainError>>;
  /**
   * The organisations and people of this installation, read when they are first asked for. With `mayRestore`, what is left
   * of a damaged directory takes its place, which is put aside.
   */
  openDirectory(request: { readonly mayRestore?: true }): Promise<Result<MissionSnapshot, FileError>>;
  /** Whom the directory knows by these words, best first: sought where it is read, so that no window has to hold it. */
  searchDirectory(request: { readonly query: string }): Promise<readonly DirectoryHit[]>;
  /** An edit of organisations or people of the directory. */
  editDirectory(request: {
    readonly command: Command;
    readonly group?: string;
  }): Promise<Result<{ readonly revision: number }, DomainError>>;
  undoInDirectory(): Promise<Result<{ readonly revision: number }, DomainError>>;
  redoInDirectory(): Promise<Result<{ readonly revision: number }, DomainError>>;
  listDisagreements(): Promise<Result<readonly Disagreement[], FileError>>;
  /** Decides on one of the values of a disagreement, as a change of its own. */
  settleDisagreement(
    request: DisagreementChoice,
  ): Promise<Result<{ readonly revision: number }, DomainError | FileError>>;
  /** Opens what was found of the damaged file as a mission without a name on disk. */
  openRecovered(): Promise<Result<undefined, FileError>>;
  /** Copies the damaged file, byte by byte, to a place that the person chooses; gives the copy's name. */
  saveOriginal(): Promise<Result<string | null, FileError>>;
  /** Back to the start page; nothing was written. */
  leaveRecovery(): Promise<undefined>;
  listVersions(): Promise<Result<readonly KeptVersion[], FileError>>;
  /** What a past state holds, and what was done since. */
  lookBack(request: { readonly state: PastState }): Promise<Result<PastView, FileError>>;
  /** Makes the mission what it was then, as a change of its own. */
  goBack(request: {
    readonly state: PastState;
  }): Promise<Result<{ readonly revision: number }, DomainError | FileError>>;
  /** Opens a kept version beside the mission, as a copy without a name on disk. */
  openVersion(request: { readonly version: string }): Promise<Result<undefined, FileError>>;
  listHistory(): Promise<Result<readonly HistoryEntry[], FileError>>;
  /** What entries of the history changed: for those in sight, because a mission may have thousands. */
  describeHistory(request: {
    readonly entries: readonly string[];
  }): Promise<Result<readonly HistoryDetail[], FileError>>;
  /** Everything that an entry changed, part by part: an import may have changed a thousand records. */
  readHistoryEntry(request: { readonly entry: string; readonly from: number }): Promise<Result<HistoryPage, FileError>>;
  /** Searches the words of the history as this language says them, part by part, newest entries first. */
  searchHistory(request: {
    readonly query: string;
    readonly locale: Locale;
    readonly from: SearchPlace;
  }): Promise<Result<HistoryFindings, FileError>>;

  /**
   * Reads a spreadsheet into rows of text. With `path` from a dropped file, otherwise asks. `as` is for a text whose
   * encoding or separator was guessed wrong.
   */
  readSpreadsheet(request: {
    readonly work: string;
    readonly path?: string;
    readonly as?: SpreadsheetReading;
  }): Promise<Result<SpreadsheetTable | null, FileError>>;
  /** `clocks`: how zone names of the file are to be read that a first reading has asked about. */
  readAgenda(request: {
    readonly work: string;
    readonly path?: string;
    readonly clocks?: readonly AgendaClockChoice[];
  }): Promise<Result<AgendaFile | null, FileError>>;
  cancelWork(request: { readonly work: string }): Promise<undefined>;

  exportCalendars(
    request: CalendarRequest & { readonly work: string },
  ): Promise<Result<CalendarReport | null, FileError>>;
  previewBrief(request: PreviewRequest & { readonly work: string }): Promise<Result<BriefPreview, FileError>>;
  saveBrief(
    request: (PreviewRequest | ChangeSheetRequest | PeopleListRequest) & { readonly work: string },
  ): Promise<Result<ExportReport | null, FileError>>;
  printBrief(
    request: (PreviewRequest | ChangeSheetRequest | PeopleListRequest) & { readonly work: string },
  ): Promise<Result<undefined | null, FileError>>;
  /** Writes spreadsheets into a folder of the person's choosing. */
  saveWorkbooks(request: WorkbookRequest & { readonly work: string }): Promise<Result<ExportReport | null, FileError>>;
  /** What an earlier mission came to, of a file of the person's choosing that is only read; null where the dialog was closed. */
  readEarlierFigures(request: Record<string, never>): Promise<Result<MissionFigures | null, FileError>>;
  /** What another mission shows of an agreement that was kept, of a file of the person's choosing that is only read; null where the dialog was closed. */
  readOtherEvidence(request: { readonly agreement: AgreementId }): Promise<Result<MissionEvidence | null, FileError>>;
  /** Writes what a partner may publish, web page, page to print and calendar, into a folder of the person's choosing. */
  saveProgramme(
    request: ProgrammeRequest & { readonly work: string },
  ): Promise<Result<CalendarReport | null, FileError>>;
  /** Writes what came of the mission, as pages and as spreadsheets, into a folder of the person's choosing. */
  saveReport(request: ReportRequest & { readonly work: string }): Promise<Result<ExportReport | null, FileError>>;
  /** Writes people or organisations as cards that address books read, into a folder of the person's choosing. */
  saveContactCards(
    request: ContactCardsRequest & { readonly work: string },
  ): Promise<Result<ExportReport | null, FileError>>;
  showInFolder(request: { readonly path: string }): Promise<undefined>;
  /** Hands an https, mailto or tel address to the system, after a question. Anything else is refused. */
  openLink(request: { readonly address: string }): Promise<undefined>;

  controlWindow(request: { readonly action: 'minimise' | 'toggle-maximise' | 'close' }): Promise<undefined>;
  /** Keeps how this installation looks at the window's mission; never in the file. Settings left out stay as they are. */
  rememberView(request: MissionView): Promise<undefined>;
  changeSettings(request: Partial<Settings>): Promise<Settings>;
  /** The path of a file dropped on the window, which only the bridge can know. */
  pathOfDroppedFile(file: unknown): string;
  on<Name extends keyof HostEvents>(name: Name, listener: (event: HostEvents[Name]) => void): Unsubscribe;
}
