import type { Patch } from 'immer';
import type { Disagreement, DisagreementChoice, DisagreementValue } from '../../shared/ipc/disagreement';
import type { FileError } from '../../shared/ipc/fileError';
import type { HistoryDetail, HistoryFindings, HistoryPage, SearchPlace } from '../../shared/ipc/historyDetail';
import type { HistoryEntry } from '../../shared/ipc/historyEntry';
import type { KeptVersion, LastChange, PastState, PastView } from '../../shared/ipc/pastState';
import type { Locale } from '../../shared/model/locale';
import type { Mission } from '../../shared/model/mission';
import type { Result } from '../../shared/model/result';
import type { MissionKey } from '../storage/protection/missionKey';
import type { ChangeMessage } from './changeMessage';

/** An edit on its way to the journal. Revisions count the changes of one session, beginning at 1. */
export interface RecordedEdit {
  readonly revision: number;
  readonly patches: readonly Patch[];
  readonly message: ChangeMessage;
}

/** What became of an attempt to save. */
export type SaveOutcome =
  /** Journal and file both hold everything up to this revision, on the device. */
  | {
      readonly kind: 'saved';
      readonly revision: number;
      /** Why this version could not also be put aside among the earlier ones. */
      readonly versionError?: FileError;
    }
  /** Someone else has written the file: take their changes in first, then save again. */
  | { readonly kind: 'changed-on-disk' }
  /** Somebody has given the file another name: go on there, then save again. */
  | MovedFile;

export interface MovedFile {
  readonly kind: 'moved';
  readonly to: string;
}

/**
 * The storage side of one open mission: its document, journal and portable file. Everything that crosses is plain data,
 * because the document may live in another thread. Calls are answered in the order in which they were made.
 */
export interface MissionKeeper {
  /** Adds an edit to the document and the journal; done when the system has it. */
  record(edit: RecordedEdit): Promise<Result<undefined, FileError>>;
  /** Brings both places up to date. A file that is gone is only put back where that is asked for. */
  save(options: { readonly putBack: boolean }): Promise<Result<SaveOutcome, FileError>>;
  /** Whether the file still is what was last read or written, and where; an error where it is gone. */
  look(): Promise<Result<'same' | 'changed' | MovedFile, FileError>>;
  /** Goes on where the file stands now under another name, with a journal that belongs to it. */
  moveTo(path: string): Promise<Result<undefined, FileError>>;
  /**
   * Merges what someone else has written to the file, as this revision if anything in the mission changes by it. Gives
   * the patches that lead there. The caller holds back edits meanwhile.
   */
  takeInFile(revision: number): Promise<Result<readonly Patch[], FileError>>;
  /** Writes the mission under another name and goes on there; gives the revision that was written. */
  saveAs(path: string): Promise<Result<number, FileError>>;
  /**
   * Makes this mission all that there is: a document of its own, without history, takes the place of the present one, of
   * which nothing remains on this computer. Everything must have been saved; the caller holds back edits meanwhile.
   */
  keepOnly(reduced: ReducedMission): Promise<Result<undefined, FileError>>;
  /**
   * Protects the mission, and whatever this computer keeps of it, with another passphrase, a first one, or none any more.
   * Gives the key. Everything must have been saved; the caller holds back edits meanwhile.
   */
  protect(change: ProtectionChange): Promise<Result<MissionKey | undefined, FileError>>;
  history(): Promise<Result<readonly HistoryEntry[], FileError>>;
  /** What these entries of the history changed, as far as their lines say it. */
  describe(entries: readonly string[]): Promise<Result<readonly HistoryDetail[], FileError>>;
  /** Everything that an entry changed, part by part. */
  readEntry(part: EntryPart): Promise<Result<HistoryPage, FileError>>;
  /** The entries in whose words all words of a question are found, part by part, newest first. */
  search(question: HistoryQuestion): Promise<Result<HistoryFindings, FileError>>;
  /** The versions of the file that this computer keeps, newest first. */
  versions(): Promise<Result<readonly KeptVersion[], FileError>>;
  lookBack(state: PastState): Promise<Result<PastView, FileError>>;
  /** The patches that lead from the mission as recorded so far to a past state. The caller holds back edits meanwhile. */
  wayBack(state: PastState): Promise<Result<WayBack, FileError>>;
  /** The fields that were changed apart in two copies, and that nobody has decided on since. */
  disagreements(): Promise<Result<readonly Disagreement[], FileError>>;
  /** The value that one of their choices stands for. */
  valueOf(request: DisagreementChoice): Promise<Result<DisagreementValue, FileError>>;
  /** Lets go of journal and file. What could not be saved stays in the journal. */
  close(): Promise<undefined>;
}

export interface EntryPart {
  readonly entry: string;
  /** How many of its records have been read already. */
  readonly from: number;
}

export interface HistoryQuestion {
  readonly query: string;
  /** In which language the words are meant; those that people typed are found in both. */
  readonly locale: Locale;
  readonly from: SearchPlace;
}

export interface ReducedMission {
  readonly revision: number;
  readonly mission: Mission;
}

export interface ProtectionChange {
  /** What the person says the passphrase is now; not looked at where there is none. */
  readonly current?: string | undefined;
  /** Null takes the protection away. */
  readonly next: string | null;
}

export interface WayBack {
  readonly patches: readonly Patch[];
  readonly lastChange: LastChange | null;
}

/** A mission that is ready to be worked on. */
export interface OpenedMission {
  readonly keeper: MissionKeeper;
  readonly mission: Mission;
  readonly path: string;
  /** What it is protected with; undefined where it is in clear. In memory only. */
  readonly key: MissionKey | undefined;
  readonly isReadOnly: boolean;
  /** Whether something is in the journal that the file does not have yet. */
  readonly isAheadOfFile: boolean;
}
