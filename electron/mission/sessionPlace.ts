import { basename, dirname } from 'node:path';
import type { FileError } from '../../shared/ipc/fileError';
import { failure, success, type Result } from '../../shared/model/result';
import type { MissionKeeper } from './missionKeeper';
import type { SessionEvent } from './sessionEvent';

/** Where the mission of a session is kept. It follows the file to another name that somebody gives it meanwhile. */
export class SessionPlace {
  readonly #keeper: MissionKeeper;
  readonly #tell: (event: SessionEvent) => void;
  readonly #mayMoveTo: (path: string) => boolean;
  #path: string;

  constructor(
    keeper: MissionKeeper,
    path: string,
    tell: (event: SessionEvent) => void,
    mayMoveTo: (path: string) => boolean,
  ) {
    this.#keeper = keeper;
    this.#path = path;
    this.#tell = tell;
    this.#mayMoveTo = mayMoveTo;
  }

  get path(): string {
    return this.#path;
  }

  /** The file's name without its folder. */
  get file(): string {
    return basename(this.#path);
  }

  /** The person has saved it there. */
  changeTo(path: string): void {
    this.#path = path;
    this.#tell({ name: 'mission:file', event: { fileName: basename(path), folder: dirname(path) } });
  }

  /** What stands there now, once it was followed. */
  async look(): Promise<Result<'same' | 'changed', FileError>> {
    const found = await this.#keeper.look();
    if (!found.ok) return found;
    if (typeof found.value === 'string') return success(found.value);
    const followed = await this.followTo(found.value.to);
    if (!followed.ok) return followed;
    const again = await this.#keeper.look();
    if (!again.ok) return again;
    // Given yet another name meanwhile, it is followed there when it is saved.
    return success(typeof again.value === 'string' ? again.value : 'changed');
  }

  async followTo(path: string): Promise<Result<undefined, FileError>> {
    const renamedFrom = this.file;
    // Another window's file has had this name until now: once that is followed too, so can this one be.
    if (!this.#mayMoveTo(path)) return failure({ code: 'file-gone', file: renamedFrom });
    const moved = await this.#keeper.moveTo(path);
    if (!moved.ok) return moved;
    this.#path = path;
    this.#tell({ name: 'mission:file', event: { fileName: this.file, folder: dirname(path), renamedFrom } });
    return success(undefined);
  }
}
