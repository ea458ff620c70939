import { basename, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { freeze } from 'immer';
import type { FileError } from '../../shared/ipc/fileError';
import type { Recovery } from '../../shared/ipc/recovery';
import type { Mission } from '../../shared/model/mission';
import { failure, success, type Result } from '../../shared/model/result';
import type { MissionKeeper } from './missionKeeper';
import type { MissionOrigin, MissionStorage } from './missionStorage';
import type { KeeperMethod, OpenedFacts, ThreadMessage, ThreadTask } from './threadMessage';

export interface ThreadStorageOptions {
  readonly profile: string;
  readonly author: () => string;
  /** The built thread; beside the main bundle unless a test builds its own. */
  readonly threadFile?: string;
}

/** Storage in threads of its own: one for each open mission, and one for each look into a file. */
export function createThreadStorage(options: ThreadStorageOptions): MissionStorage {
  const { profile, author, threadFile = join(__dirname, 'missionThread.js') } = options;
  const start = (job: ThreadTask['job'], file: string) =>
    new StorageThread(
      new Worker(threadFile, { workerData: { profile, author: author(), job } satisfies ThreadTask }),
      file,
    );
  return {
    open: async (origin) => {
      const thread = start({ kind: 'open', origin }, nameOf(origin));
      const opened = (await thread.result) as Result<OpenedFacts, FileError>;
      if (!opened.ok) {
        await thread.end();
        return opened;
      }
      const { missionText, ...facts } = opened.value;
      return success({ ...facts, mission: missionIn(missionText), keeper: thread.keeper() });
    },
    survey: async (path, error) => {
      const thread = start({ kind: 'survey', path, error }, basename(path));
      const found = (await thread.result) as Result<Recovery, FileError>;
      await thread.end();
      return found;
    },
    read: async (path) => {
      const thread = start({ kind: 'read', path }, basename(path));
      const read = (await thread.result) as Result<string, FileError>;
      await thread.end();
      return read.ok ? success(missionIn(read.value)) : read;
    },
  };
}

/** By name, so that the compiler notices a call that is missing here. */
const methods: Readonly<Record<KeeperMethod, true>> = {
  record: true,
  save: true,
  look: true,
  takeInFile: true,
  saveAs: true,
  keepOnly: true,
  history: true,
  versions: true,
  lookBack: true,
  wayBack: true,
  disagreements: true,
  valueOf: true,
  close: true,
};

/** A running thread. Should it stop (no memory, a defect), everything asked of it fails and says so. */
class StorageThread {
  readonly result: Promise<unknown>;
  readonly #worker: Worker;
  readonly #answers = new Map<number, (value: unknown) => void>();
  readonly #file: string;
  #calls = 0;
  #stopped: FileError | undefined;

  constructor(worker: Worker, file: string) {
    this.#worker = worker;
    this.#file = file;
    this.result = new Promise((resolve) => this.#answers.set(0, resolve));
    worker.on('message', (message: ThreadMessage) => {
      if (message.kind === 'result') this.#resolve(0, message.result);
      else this.#resolve(message.id, message.value);
    });
    worker.on('error', (error: Error) => this.#stop(error.message));
    worker.on('exit', (code) => this.#stop(`exit ${code}`));
  }

  keeper(): MissionKeeper {
    const calls = Object.keys(methods).map((method) => [method, (request: unknown) => this.#ask(method, request)]);
    const keeper = Object.fromEntries(calls) as MissionKeeper;
    return {
      ...keeper,
      close: async () => {
        await keeper.close();
        await this.end();
      },
    };
  }

  async end(): Promise<undefined> {
    await this.#worker.terminate();
  }

  #ask(method: string, request: unknown): Promise<unknown> {
    if (this.#stopped) return Promise.resolve(failure(this.#stopped));
    this.#calls += 1;
    const id = this.#calls;
    const answer = new Promise((resolve) => this.#answers.set(id, resolve));
    this.#worker.postMessage({ id, method, request });
    return answer;
  }

  #resolve(id: number, value: unknown): void {
    this.#answers.get(id)?.(value);
    this.#answers.delete(id);
  }

  #stop(detail: string): void {
    this.#stopped ??= { code: 'storage-stopped', file: this.#file, detail };
    for (const id of this.#answers.keys()) this.#resolve(id, failure(this.#stopped));
  }
}

function missionIn(text: string): Mission {
  // Frozen at once: otherwise the first edit would pay for freezing all of it.
  return freeze(JSON.parse(text) as Mission, true);
}

function nameOf(origin: MissionOrigin): string {
  return origin.kind === 'new' ? '' : basename(origin.path);
}
