import type { FileError } from '../../shared/ipc/fileError';
import { success, type Result } from '../../shared/model/result';
import { directoryPathOf } from './missionPlaces';
import type { MissionSession } from './missionSession';
import type { MissionStorage } from './missionStorage';
import type { SessionContext } from './sessionContext';
import type { SessionEvent } from './sessionEvent';

type Opened = Promise<Result<MissionSession, FileError>>;

/**
 * The directory of this installation: one for all windows, read when the first of them asks for it and not before, so that
 * opening a mission never waits for it.
 */
export class Directory {
  readonly #context: SessionContext;
  readonly #storage: MissionStorage;
  readonly #tell: (event: SessionEvent) => void;
  #opened: Opened | undefined;

  constructor(context: SessionContext, storage: MissionStorage, tell: (event: SessionEvent) => void) {
    this.#context = context;
    this.#storage = storage;
    this.#tell = tell;
  }

  /** One that could not be opened is tried again the next time. */
  async open({ mayRestore = false } = {}): Opened {
    const opening = (this.#opened ??= this.#openNow(mayRestore));
    const opened = await opening;
    if (!opened.ok && this.#opened === opening) this.#opened = undefined;
    return opened;
  }

  /** Saves what is left to save. What cannot be saved stays in the journal and comes back at the next opening. */
  async close(): Promise<void> {
    const opened = await this.#opened;
    this.#opened = undefined;
    if (opened?.ok && !(await opened.value.close()).ok) await opened.value.abandon();
  }

  async #openNow(mayRestore: boolean): Opened {
    const path = directoryPathOf(this.#context.places);
    const opened = await this.#storage.open({ kind: 'directory', path, mayRestore });
    const { MissionSession } = await import('./missionSession');
    return opened.ok ? success(new MissionSession(this.#context, opened.value, this.#tell)) : opened;
  }
}
