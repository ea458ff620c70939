import { failure, success, type Result } from '../../shared/model/result';
import type { FileError } from '../../shared/ipc/fileError';
import { fileLimit, type Frame } from '../storage/container/containerFormat';
import { encodePortable } from '../storage/container/containerWriter';
import { sameBytes, sha256 } from '../storage/container/sha256';
import type { FileSystemPort, PortError } from '../storage/fileSystemPort';
import { writeErrorOf } from '../storage/fileErrorOf';
import { startJournal, type Journal } from '../storage/journal';
import { readWholeFile } from '../storage/readWholeFile';
import { replaceFile } from '../storage/replaceFile';

/** What stands at the file's path before it is replaced. */
export interface OnDisk {
  /** The bytes that will be kept as `.bak`; absent where there is no file. */
  readonly bytes?: Uint8Array;
  /** Whether someone else has written there since this file was read or written. */
  readonly isChanged: boolean;
}

/** The two places of one open mission: its portable file, replaced whole, and its journal, appended. */
export class MissionFile {
  readonly path: string;
  readonly #files: FileSystemPort;
  readonly #documentId: string;
  readonly #journalPath: string;
  /** Of the bytes last read from or written to the path; absent before the first save. */
  #hash: Uint8Array | undefined;
  #journal: Journal | undefined;

  constructor(
    files: FileSystemPort,
    place: { readonly path: string; readonly journalPath: string; readonly documentId: string },
    hash?: Uint8Array,
  ) {
    this.#files = files;
    this.path = place.path;
    this.#journalPath = place.journalPath;
    this.#documentId = place.documentId;
    this.#hash = hash;
  }

  /**
   * Writes changes to the journal. A journal that could not be written, or was never begun, begins anew with the whole
   * document: a chain with a hole in it would prove nothing.
   */
  async record(changes: Uint8Array, whole: () => Uint8Array): Promise<Result<undefined, FileError>> {
    if (this.#journal) {
      const appended = await this.#journal.append({ type: 'changes', payload: changes });
      if (appended.ok) return appended;
      await this.#journal.close();
      this.#journal = undefined;
    }
    return this.#startJournal([{ type: 'snapshot', payload: whole() }]);
  }

  /** Begins the journal of a file that was just read or written: what the file holds, then what it does not have yet. */
  beginJournal(saved: Uint8Array, unsaved?: Uint8Array): Promise<Result<undefined, FileError>> {
    const mark = this.#hash ? [{ type: 'saved' as const, payload: this.#hash }] : [];
    const rest = unsaved ? [{ type: 'changes' as const, payload: unsaved }] : [];
    return this.#startJournal([{ type: 'snapshot', payload: saved }, ...mark, ...rest]);
  }

  /** Looks at what stands at the path now. Something unreadable there is an error: it is never written over. */
  async look(): Promise<Result<OnDisk, FileError>> {
    const read = await readWholeFile(this.#files, this.path, { maxBytes: fileLimit });
    if (read.ok) {
      const isChanged = this.#hash === undefined || !sameBytes(this.#hash, sha256(read.value));
      return success({ bytes: read.value, isChanged });
    }
    return read.error.code === 'file-missing' ? success({ isChanged: false }) : failure(read.error);
  }

  /** Replaces the portable file by this document and notes in the journal that everything so far is in it. */
  async replace(snapshot: Uint8Array, previous: Uint8Array | undefined): Promise<Result<undefined, FileError>> {
    const bytes = encodePortable(this.#documentId, [{ type: 'snapshot', payload: snapshot }]);
    const replaced = await replaceFile(this.#files, this.path, bytes, previous);
    if (!replaced.ok) return this.#failed(replaced.error);
    this.#hash = sha256(bytes);
    // A journal that cannot take the mark is begun anew at the next edit; the file itself is safe.
    await this.#journal?.append({ type: 'saved', payload: this.#hash });
    return success(undefined);
  }

  async close(): Promise<void> {
    await this.#journal?.close();
    this.#journal = undefined;
  }

  /** Closes and removes what the profile kept for this path, once it stands under another. */
  async forget(): Promise<void> {
    await this.close();
    await this.#files.remove(this.#journalPath);
  }

  async #startJournal(frames: readonly Frame[]): Promise<Result<undefined, FileError>> {
    const started = await startJournal(this.#files, this.#journalPath, this.#documentId, frames);
    if (!started.ok) return this.#failed(started.error);
    this.#journal = started.value;
    return success(undefined);
  }

  #failed(error: PortError) {
    return failure(writeErrorOf(this.path, error));
  }
}
