import type { FileError } from '../../shared/ipc/fileError';
import type { SaveState } from '../../shared/ipc/host';
import type { Instant } from '../../shared/model/instant';
import { failure, type Result } from '../../shared/model/result';
import type { SessionEvent } from './sessionEvent';

/** How a mission stands towards the disk, as its window is told. "Saved" takes journal and file, up to the last edit. */
export class SaveStatus {
  readonly #tell: (event: SessionEvent) => void;
  readonly #now: () => Instant;
  #savedRevision: number;
  #versionError: FileError | undefined;
  #state: SaveState;

  constructor(tell: (event: SessionEvent) => void, now: () => Instant, isAheadOfFile: boolean) {
    this.#tell = tell;
    this.#now = now;
    this.#savedRevision = isAheadOfFile ? -1 : 0;
    this.#state = this.#stateAt(0);
  }

  get state(): SaveState {
    return this.#state;
  }

  /** Why nothing keeps the mission any more, where that is so. */
  get stop(): FileError | undefined {
    const state = this.#state;
    return state.kind === 'not-saved' && state.error.code === 'storage-stopped' ? state.error : undefined;
  }

  saving(): void {
    this.#become({ kind: 'saving' });
  }

  /** The journal has every edit up to `revision`, the last there is. */
  kept(revision: number): void {
    this.#become(this.#stateAt(revision));
  }

  /** Journal and file have everything up to `saved`; `revision` is the last there is. */
  saved(saved: number, revision: number, outcome?: { readonly versionError?: FileError }): void {
    this.#savedRevision = saved;
    if (outcome) this.#versionError = outcome.versionError;
    this.kept(revision);
  }

  failed(error: FileError): Result<never, FileError> {
    this.#become({ kind: 'not-saved', error });
    return failure(error);
  }

  #stateAt(revision: number): SaveState {
    if (this.#savedRevision !== revision) return { kind: 'saving' };
    const versionError = this.#versionError;
    return { kind: 'saved', at: this.#now(), ...(versionError && { versionError }) };
  }

  #become(state: SaveState): void {
    this.#state = state;
    this.#tell({ name: 'mission:save-state', event: state });
  }
}
