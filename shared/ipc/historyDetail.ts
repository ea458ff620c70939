import type { CollectionName } from '../commands/domainError';
import type { RecordAct, RecordChange } from '../history/recordChange';
import type { Instant } from '../model/instant';

/** How many records of one kind an entry added, changed, deleted or restored. */
export interface RecordCount {
  readonly noun: CollectionName;
  readonly act: RecordAct;
  readonly count: number;
}

/** What an entry of the history changed, as far as it is said in its line. Long texts are clipped. */
export interface HistoryDetail {
  readonly entry: string;
  /** The records that changed, if they are few; otherwise at most the mission itself, and `counts` sum up the rest. */
  readonly changes: readonly RecordChange[];
  readonly counts: readonly RecordCount[];
  /** Of an entry that was taken back: when and by whom; `changes` then say what that put back. */
  readonly undone: { readonly at: Instant; readonly by: string } | null;
}

/** A part of everything that an entry changed, texts in full. */
export interface HistoryPage {
  readonly changes: readonly RecordChange[];
  /** From where to ask for more; null where this was the end. */
  readonly next: number | null;
}

/** A part of a search through the history, newest entries first. */
export interface HistoryFindings {
  readonly entries: readonly string[];
  /** How many entries have been read so far, and how many there are. */
  readonly done: number;
  readonly total: number;
  /** From where to go on; null where this was the end. */
  readonly next: SearchPlace | null;
}

/** Where a search goes on: so many entries from the newest, and so many records of that entry have been read. */
export interface SearchPlace {
  readonly entry: number;
  readonly record: number;
}
