import type { FileError } from '../../shared/ipc/fileError';
import type { KeptVersion } from '../../shared/ipc/pastState';
import { join } from 'node:path';
import type { FileSystemPort } from '../storage/fileSystemPort';
import { keepVersion, listVersions } from '../storage/keptVersions';

/** Saves come every few seconds: versions that differ by a word would push out those of yesterday. */
const apartMs = 10 * 60 * 1000;

/**
 * Puts versions of one mission's file aside while it is open: the one it was opened with, one every ten minutes of
 * saving, and the last. Spaced by a clock that only ever goes forward.
 */
export class VersionShelf {
  readonly #files: FileSystemPort;
  readonly #folder: string;
  readonly #elapsedMs: () => number;
  #lastKeptMs: number | undefined;
  #waiting: Uint8Array | undefined;

  constructor(files: FileSystemPort, folder: string, elapsedMs = () => performance.now()) {
    this.#files = files;
    this.#folder = folder;
    this.#elapsedMs = elapsedMs;
  }

  /** A save has replaced `previous` by `bytes`. Gives why a version that was due could not be kept. */
  async hasSaved(bytes: Uint8Array, previous: Uint8Array | undefined): Promise<FileError | undefined> {
    if (this.#lastKeptMs === undefined && previous) {
      const error = await this.#keep(previous);
      if (error) return error;
    }
    this.#waiting = bytes;
    const isDue = this.#lastKeptMs === undefined || this.#elapsedMs() - this.#lastKeptMs >= apartMs;
    return isDue ? this.settle() : undefined;
  }

  /** Keeps the version saved last, if it is not kept yet. */
  async settle(): Promise<FileError | undefined> {
    const error = this.#waiting && (await this.#keep(this.#waiting));
    if (!error) this.#waiting = undefined;
    return error;
  }

  async list(): Promise<readonly KeptVersion[]> {
    const names = await listVersions(this.#files, this.#folder);
    const found = await Promise.all(
      names.map(async (version) => {
        const status = await this.#files.status(join(this.#folder, version));
        return status.ok ? [{ version, savedAtMs: status.value.modified }] : [];
      }),
    );
    return found.flat();
  }

  async #keep(bytes: Uint8Array): Promise<FileError | undefined> {
    const kept = await keepVersion(this.#files, this.#folder, bytes);
    if (!kept.ok) return { code: 'version-not-kept', file: '', detail: kept.error.reason };
    this.#lastKeptMs = this.#elapsedMs();
    return undefined;
  }
}
