import type { FileError } from './fileError';
import type { LastChange, MissionSummary } from './pastState';

/** One of the places that may still know a mission whose file cannot be read. */
export interface RecoverySource {
  readonly place: 'file' | 'backup' | 'journal' | 'version';
  /**
   * `used` where something was taken from it, `nothing` where it is there but of no use, `locked` where it takes another
   * passphrase, `absent` where it is not there.
   */
  readonly state: 'used' | 'nothing' | 'locked' | 'absent';
  /** The last change that it holds; null where that is not known. */
  readonly lastChange: LastChange | null;
}

/** What was found of a mission whose file cannot be read, before anything is written anywhere. */
export interface Recovery {
  readonly file: string;
  readonly folder: string;
  /** Why the file cannot be read. */
  readonly error: FileError;
  /** In the order in which they were asked. */
  readonly sources: readonly RecoverySource[];
  /** What can be brought back; null where nothing can. */
  readonly found: { readonly summary: MissionSummary; readonly lastChange: LastChange | null } | null;
  /**
   * `nothing`: the file's own contents are whole. `made-elsewhere`: everything done on this computer is there, what others
   * saved into the file since may not be. `since-last-change`: whatever came after the last change found. `everything`.
   */
  readonly missing: 'nothing' | 'made-elsewhere' | 'since-last-change' | 'everything';
}
