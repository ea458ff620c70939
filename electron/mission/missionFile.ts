import { basename, dirname } from 'node:path';
import { failure, success, type Result } from '../../shared/model/result';
import type { FileError } from '../../shared/ipc/fileError';
import { fileLimit, type Frame } from '../storage/container/containerFormat';
import { readHeader } from '../storage/container/containerHeader';
import { fitsContainer } from '../storage/container/fitsContainer';
import { sameBytes, sha256 } from '../storage/container/sha256';
import type { FileSystemPort, PortError } from '../storage/fileSystemPort';
import { writeErrorOf } from '../storage/fileErrorOf';
import { findMoved } from '../storage/findMoved';
import { startJournal, type Journal } from '../storage/journal';
import type { MissionKey } from '../storage/protection/missionKey';
import { readWholeFile } from '../storage/readWholeFile';
import { replaceFile } from '../storage/replaceFile';
import { createTurns } from './createTurns';
import { forgetPlace, notePlace } from './journalPlace';
import { portableSnapshot } from './portableSnapshot';

/** What stands at the file's path before it is replaced. */
export type OnDisk =
  /** As it was read or written here last; without bytes before the first save. They will be kept as `.bak`. */
  | { readonly state: 'same'; readonly bytes: Uint8Array | undefined }
  | { readonly state: 'changed'; readonly bytes: Uint8Array }
  /** Under another name in the same folder. */
  | { readonly state: 'moved'; readonly to: string }
  | { readonly state: 'gone' };

export interface MissionPlace {
  readonly path: string;
  readonly journalPath: string;
  readonly documentId: string;
  /** What file and journal are sealed with; undefined where they are in clear. */
  readonly key: MissionKey | undefined;
}

/** The whole document as bytes, asked for only where it is needed. */
type Whole = () => Uint8Array;
type Done = Promise<Result<undefined, FileError>>;

/** The two places of one open mission: its portable file, replaced whole, and its journal, appended. */
export class MissionFile {
  readonly #files: FileSystemPort;
  readonly #place: MissionPlace;
  /** The journal is written by one after the other: two that begin it anew at once would each lose the other's edits. */
  readonly #inTurn = createTurns();
  /** Of the bytes last read from or written to the path; absent before the first save. */
  #hash: Uint8Array | undefined;
  /** Of the file last read from or written to the path, as far as the volume tells files apart. */
  #identity: string | undefined;
  #journal: Journal | undefined;

  constructor(files: FileSystemPort, place: MissionPlace, hash?: Uint8Array) {
    this.#files = files;
    this.#place = place;
    this.#hash = hash;
  }

  get path(): string {
    return this.#place.path;
  }

  get documentId(): string {
    return this.#place.documentId;
  }

  get key(): MissionKey | undefined {
    return this.#place.key;
  }

  /**
   * Writes changes to the journal. A journal that could not be written, or was never begun, begins anew with the whole
   * document: a chain with a hole in it would prove nothing.
   */
  record(changes: Uint8Array, whole: Whole): Done {
    return this.#inTurn(async () => {
      const frame: Frame = { type: 'changes', payload: changes };
      const appended = fitsContainer([frame]) ? await this.#journal?.append(frame) : undefined;
      return appended?.ok ? appended : this.#beginAnew(whole);
    });
  }

  /** Done when the device has every edit recorded so far; where that fails, once more in a journal begun anew. */
  settleJournal(whole: Whole): Done {
    return this.#inTurn(async () => {
      const flushed = await this.#journal?.flush();
      return flushed?.ok ? flushed : this.#beginAnew(whole);
    });
  }

  /** Begins the journal of a file that was just read or written: what the file holds, then what it does not have yet. */
  beginJournal(saved: Uint8Array, unsaved: Uint8Array): Done {
    const rest = unsaved.length > 0 ? [{ type: 'changes' as const, payload: unsaved }] : [];
    const frames = [{ type: 'snapshot' as const, payload: saved }, ...this.#mark(), ...rest];
    // All of it in one turn: an edit that came in between was seen to begin a journal that this one then replaced.
    return this.#inTurn(async () => {
      await this.#recognise();
      return this.#startJournal(frames);
    });
  }

  /** Notes in the journal, durably, that everything recorded so far is in the file. */
  markSaved(whole: Whole): Done {
    return this.#inTurn(async () => {
      const [mark] = this.#mark();
      const appended = mark && (await this.#journal?.append(mark));
      const flushed = appended?.ok ? await this.#journal?.flush() : appended;
      return flushed?.ok ? flushed : this.#beginAnew(whole);
    });
  }

  /** Looks at what stands at the path now. Something unreadable there is an error: it is never written over. */
  async look(): Promise<Result<OnDisk, FileError>> {
    const read = await readWholeFile(this.#files, this.path, { maxBytes: fileLimit });
    if (read.ok && this.#isOurs(read.value)) return success({ state: 'same', bytes: read.value });
    // Another copy of this mission in the old place is what a colleague's save looks like: it joins.
    if (read.ok && this.#isThisMission(read.value)) return success({ state: 'changed', bytes: read.value });
    const to = await this.#whereMoved();
    if (to !== undefined) return success({ state: 'moved', to });
    if (read.ok) return success({ state: 'changed', bytes: read.value });
    if (read.error.code !== 'file-missing') return failure(read.error);
    return success(this.#hash ? { state: 'gone' } : { state: 'same', bytes: undefined });
  }

  /** The same file under the name that somebody has given it, with a journal of its own that is yet to begin. */
  movedTo(path: string, journalPath: string): MissionFile {
    const moved = new MissionFile(this.#files, { ...this.#place, path, journalPath }, this.#hash);
    moved.#identity = this.#identity;
    return moved;
  }

  /** Why the file is not where it was: with its folder (a stick unplugged), or alone (moved, renamed, deleted). */
  async whyGone(): Promise<FileError> {
    const folder = await this.#files.status(dirname(this.path));
    return { code: folder.ok ? 'file-gone' : 'folder-missing', file: basename(this.path) };
  }

  /** The document now holds what these bytes, written by someone else, hold: they may be replaced. */
  hasTakenIn(bytes: Uint8Array): void {
    this.#hash = sha256(bytes);
  }

  /**
   * Replaces the portable file by this document, unless someone has written there since `previous` was read; gives its
   * bytes. `previous` is kept as `.bak`, unless nothing of it may stay.
   */
  async replace(
    snapshot: Uint8Array,
    previous: Uint8Array | undefined,
    { keepsPrevious = true }: { readonly keepsPrevious?: boolean } = {},
  ): Promise<Result<Uint8Array | 'changed-on-disk', FileError>> {
    if (previous && !(await this.#files.isWritable(this.path))) {
      return failure({ code: 'file-not-writable', file: basename(this.path) });
    }
    const portable = portableSnapshot(this.#place, snapshot);
    if (!portable.ok) return portable;
    const bytes = portable.value;
    const mayReplace = () => this.#stillHolds(previous);
    const backup = keepsPrevious ? this.keepable(previous) : undefined;
    const replaced = await replaceFile(this.#files, this.path, bytes, { previous: backup, mayReplace });
    if (!replaced.ok)
      return replaced.error.code === 'changed' ? success('changed-on-disk') : this.#failed(replaced.error);
    this.#hash = sha256(bytes);
    await this.#recognise();
    return success(bytes);
  }

  /** What stood at the path, as far as it may be kept: nothing of a protected mission is kept in clear. */
  keepable(previous: Uint8Array | undefined): Uint8Array | undefined {
    const read = previous && readHeader(previous);
    const isThisInClear = read?.ok && !read.value.header.seal && read.value.header.documentId === this.documentId;
    return this.key && isThisInClear ? undefined : previous;
  }

  async close(): Promise<void> {
    await this.#inTurn(() => this.#letGo());
  }

  /** Closes and removes what the profile kept for this path, once it stands under another. */
  async forget(): Promise<void> {
    await this.close();
    const journal = await readWholeFile(this.#files, this.#place.journalPath, { maxBytes: fileLimit });
    // Where another mission was put in the old place and opened, the journal there is its own.
    if (!journal.ok || !this.#isThisMission(journal.value)) return;
    await forgetPlace(this.#files, this.#place.journalPath);
    await this.#files.remove(this.#place.journalPath);
  }

  async #recognise(): Promise<void> {
    const status = await this.#files.status(this.path);
    this.#identity = status.ok ? status.value.identity : undefined;
  }

  async #whereMoved(): Promise<string | undefined> {
    const to = this.#identity && (await findMoved(this.#files, this.path, this.#identity));
    const read = to && (await readWholeFile(this.#files, to, { maxBytes: fileLimit }));
    return to && read && read.ok && this.#isThisMission(read.value) ? to : undefined;
  }

  #isThisMission(bytes: Uint8Array): boolean {
    const read = readHeader(bytes);
    return read.ok && read.value.header.documentId === this.documentId;
  }

  #isOurs(bytes: Uint8Array): boolean {
    return this.#hash !== undefined && sameBytes(this.#hash, sha256(bytes));
  }

  async #stillHolds(previous: Uint8Array | undefined): Promise<boolean> {
    const read = await readWholeFile(this.#files, this.path, { maxBytes: fileLimit });
    if (read.ok) return previous !== undefined && sameBytes(previous, read.value);
    return previous === undefined && read.error.code === 'file-missing';
  }

  #mark(): readonly Frame[] {
    return this.#hash ? [{ type: 'saved', payload: this.#hash }] : [];
  }

  async #letGo(): Promise<void> {
    await this.#journal?.close();
    this.#journal = undefined;
  }

  async #beginAnew(whole: Whole): Done {
    await this.#letGo();
    return this.#startJournal([{ type: 'snapshot', payload: whole() }]);
  }

  async #startJournal(frames: readonly Frame[]): Done {
    if (!fitsContainer(frames)) return failure({ code: 'mission-too-large', file: basename(this.path) });
    const { journalPath, documentId, key } = this.#place;
    const started = await startJournal(this.#files, journalPath, documentId, frames, key);
    if (!started.ok) {
      return failure({ code: 'journal-not-written', file: basename(this.path), detail: started.error.reason });
    }
    this.#journal = started.value;
    await notePlace(this.#files, journalPath, this.path);
    return success(undefined);
  }

  #failed(error: PortError) {
    return failure(writeErrorOf(this.path, error));
  }
}
