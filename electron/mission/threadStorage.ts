import { basename, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FileError } from '../../shared/ipc/fileError';
import type { Mission } from '../../shared/model/mission';
import { failure, success, type Result } from '../../shared/model/result';
import type { Unlocking } from '../storage/protection/keyring';
import { afterWorking } from './afterWorking';
import { createPlaces } from './createPlaces';
import { guardedKeeper } from './guardedKeeper';
import { lastingKeeper } from './lastingKeeper';
import type { MissionKeeper, OpenedMission } from './missionKeeper';
import type { MissionOrigin, MissionStorage } from './missionStorage';
import type { KeeperMethod, ThreadMessage, ThreadResults, ThreadTask } from './threadMessage';

export interface ThreadStorageOptions {
  readonly profile: string;
  readonly author: () => string;
  /** The built thread; beside the main bundle unless a test builds its own. */
  readonly threadFile?: string;
  /** After how much work of its thread the reading of a file is given up. */
  readonly readingMs?: number;
}

/**
 * Thirty times what the largest mission that was measured takes (docs/decisions/0120-missions-that-take-for-ever.md): every
 * other opening waits for this one.
 */
const longestReadingMs = 15_000;

/** Missions that are read at once only to be copied; a page may ask for any number. */
const mostReadAtOnce = 3;

/** Storage in threads of its own: one for each open mission, and one for each look into a file. */
export function createThreadStorage(options: ThreadStorageOptions): MissionStorage {
  const { profile, author, threadFile = join(__dirname, 'missionThread.js'), readingMs = longestReadingMs } = options;
  const readInPlace = createPlaces(mostReadAtOnce);
  const start = (job: ThreadTask['job'], file: string) => {
    const task: ThreadTask = { profile, author: author(), job, givenUp: new SharedArrayBuffer(4) };
    return new StorageThread(task, { threadFile, file, readingMs });
  };
  /** What a thread of its own says of a file. */
  const ask = async <Job extends 'read' | 'survey'>(
    job: ThreadTask['job'] & { kind: Job },
  ): Promise<ThreadResults[Job]> => {
    const thread = start(job, basename(job.path));
    const result = (await thread.result) as ThreadResults[Job];
    await thread.end();
    return result;
  };
  const refusalOf = async (path: string, unlocking: Unlocking): Promise<FileError | undefined> => {
    const read = await ask({ kind: 'read', path, unlocking });
    // Whatever else is wrong with it, the keeper finds for itself.
    return !read.ok && read.error.code === 'mission-too-demanding' ? read.error : undefined;
  };
  return {
    open: async (origin) => {
      const opened = await openedIn(start({ kind: 'open', origin }, nameOf(origin)));
      if (!opened.ok) return opened;
      const lasting = lastingKeeper(opened.value, ({ mission, ...known }) =>
        openedIn(start({ kind: 'resume', known, missionText: JSON.stringify(mission) }, basename(known.path))),
      );
      return success({ ...opened.value, keeper: guardedKeeper(lasting, opened.value, refusalOf) });
    },
    survey: (path, error, unlocking) => ask({ kind: 'survey', path, error, unlocking }),
    read: async (path, unlocking) => {
      const read = await readInPlace(() => ask({ kind: 'read', path, unlocking }));
      if (!read.ok) return read;
      const { missionText, key } = read.value;
      return success({ mission: JSON.parse(missionText) as Mission, key });
    },
  };
}

/** By name, so that the compiler notices a call that is missing here. */
const methods: Readonly<Record<KeeperMethod, true>> = {
  record: true,
  save: true,
  look: true,
  moveTo: true,
  takeInFile: true,
  saveAs: true,
  keepOnly: true,
  protect: true,
  history: true,
  describe: true,
  readEntry: true,
  search: true,
  versions: true,
  lookBack: true,
  wayBack: true,
  disagreements: true,
  valueOf: true,
  close: true,
};

interface ThreadFacts {
  readonly threadFile: string;
  readonly file: string;
  readonly readingMs: number;
}

/**
 * A running thread. Should it stop (no memory, a defect) or not come to its result in time, everything asked of it fails and
 * says so. One that is given up is left to itself: it touches no more files, and ends when it has done what it is at.
 */
class StorageThread {
  readonly result: Promise<unknown>;
  readonly #worker: Worker;
  readonly #answers = new Map<number, (value: unknown) => void>();
  readonly #file: string;
  #calls = 0;
  #stopped: FileError | undefined;
  #isGivenUp = false;

  constructor(task: ThreadTask, { threadFile, file, readingMs }: ThreadFacts) {
    const worker = new Worker(threadFile, { workerData: task });
    this.#worker = worker;
    this.#file = file;
    this.result = new Promise((resolve) => this.#answers.set(0, resolve));
    const inTime = afterWorking(worker, readingMs, () => {
      this.#isGivenUp = true;
      Atomics.store(new Int32Array(task.givenUp), 0, 1);
      worker.unref();
      this.#stop({ code: 'mission-too-demanding', file });
    });
    void this.result.then(inTime);
    worker.on('message', (message: ThreadMessage) => {
      if (message.kind === 'result') this.#resolve(0, message.result);
      else this.#resolve(message.id, message.value);
    });
    worker.on('error', (error: Error) => this.#stop(this.#death(error.message)));
    worker.on('exit', (code) => this.#stop(this.#death(`exit ${code}`)));
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

  /** Ending a thread in the middle of its work can bring the whole application to a stand (docs/decisions/0120). */
  async end(): Promise<undefined> {
    if (!this.#isGivenUp) await this.#worker.terminate();
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

  #death(detail: string): FileError {
    return { code: 'storage-stopped', file: this.#file, detail };
  }

  #stop(error: FileError): void {
    this.#stopped ??= error;
    for (const id of this.#answers.keys()) this.#resolve(id, failure(this.#stopped));
  }
}

/** The mission that stays open in a thread; one that came to nothing is ended. */
async function openedIn(thread: StorageThread): Promise<Result<OpenedMission, FileError>> {
  const opened = (await thread.result) as ThreadResults['open'];
  if (opened.ok) {
    const { missionText, ...facts } = opened.value;
    return success({ ...facts, mission: JSON.parse(missionText) as Mission, keeper: thread.keeper() });
  }
  await thread.end();
  return opened;
}

function nameOf(origin: MissionOrigin): string {
  return origin.kind === 'new' ? '' : basename(origin.path);
}
