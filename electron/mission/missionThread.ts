import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import type { Mission } from '../../shared/model/mission';
import { success } from '../../shared/model/result';
import { createKeyring } from '../storage/protection/keyring';
import type { MissionKeeper } from './missionKeeper';
import { rehearseChange } from './missionDocument';
import { openOrigin, readWhole } from './openOrigin';
import { surveyMission } from './recoverMission';
import { resumeMission } from './resumeMission';
import { createSystemContext } from './systemContext';
import { unlessGivenUp } from './unlessGivenUp';
import { windowDrawnMs } from './windowDrawnMs';
import type { KeeperCall, ThreadMessage, ThreadResults, ThreadTask } from './threadMessage';

// Entry of a storage thread: reading, merging and writing a large mission takes up to a second, during which windows,
// menus and other missions must go on. Each open mission has a thread of its own.

// A mission is checked once in the life of this thread: writing faster code for that takes longer than it saves.
z.config({ jitless: true });

const { profile, author, job, givenUp } = workerData as ThreadTask;
const system = createSystemContext(profile, () => author);
const flag = new Int32Array(givenUp);
const context = { ...system, files: unlessGivenUp(system.files, () => Atomics.load(flag, 0) === 1) };
const post = (message: ThreadMessage): void => parentPort?.postMessage(message);

void run().then((result) => post({ kind: 'result', result }));

async function run(): Promise<ThreadResults[keyof ThreadResults]> {
  if (job.kind === 'survey')
    return success(await surveyMission(context, job.path, job.error, createKeyring(job.unlocking)));
  if (job.kind === 'read') {
    const read = await readWhole(context, job.path, createKeyring(job.unlocking));
    if (!read.ok) return read;
    const { mission, key } = read.value;
    return success({ missionText: JSON.stringify(mission), key });
  }
  const opened = await keptFrom(job);
  if (!opened.ok) return opened;
  const { keeper, mission, ...facts } = opened.value;
  parentPort?.on('message', (call: KeeperCall) => void answer(keeper, call));
  setTimeout(() => rehearseChange({ kind: 'create', at: context.now(), by: '' }), windowDrawnMs);
  return success({ ...facts, missionText: JSON.stringify(mission) });
}

/** The mission that is kept in this thread from now on. */
function keptFrom(from: Extract<ThreadTask['job'], { kind: 'open' | 'resume' }>) {
  if (from.kind === 'open') return openOrigin(context, from.origin);
  return resumeMission(context, { ...from.known, mission: JSON.parse(from.missionText) as Mission });
}

async function answer(keeper: MissionKeeper, { id, method, request }: KeeperCall): Promise<void> {
  const call = keeper[method].bind(keeper) as (request: unknown) => Promise<unknown>;
  post({ kind: 'answer', id, value: await call(request) });
}
