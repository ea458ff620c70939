import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { MissionSession } from '../../../../electron/mission/missionSession';
import { createSystemContext } from '../../../../electron/mission/systemContext';
import { createThreadStorage } from '../../../../electron/mission/threadStorage';
import type { SessionEvent } from '../../../../electron/mission/sessionEvent';
import { protection } from '../../../../electron/mission/wholeChange';
import type { Unlocking } from '../../../../electron/storage/protection/keyring';
import { buildMissionThread } from '../../../support/buildMissionThread';
import { retitled } from './exampleMission';

const sample = 'assets/samples/boston-2026.mission';

/** Before the real thread, one that dies as the file beside it says: at a call, or at its answer; so often. */
const fatal = `
const fs = require('node:fs');
const { join } = require('node:path');
const { parentPort } = require('node:worker_threads');
const orders = join(__dirname, 'orders.json');
function dieIf(method, moment) {
  const order = JSON.parse(fs.readFileSync(orders, 'utf8'));
  if (order.method !== method || order.moment !== moment || order.times < 1) return;
  fs.writeFileSync(orders, JSON.stringify({ ...order, times: order.times - 1 }));
  if (order.way === 'exit') process.exit(7);
  throw new Error('no memory');
}
const asked = new Map();
parentPort.on('message', ({ id, method }) => { asked.set(id, method); dieIf(method, 'call'); });
const post = parentPort.postMessage.bind(parentPort);
parentPort.postMessage = (message) => {
  if (message.kind === 'answer') dieIf(asked.get(message.id), 'answer');
  post(message);
};
require('./missionThread.cjs');
`;

let folder = '';
let threadFile = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passerelle-dying-'));
  threadFile = join(dirname(await buildMissionThread(folder)), 'dyingThread.cjs');
  await writeFile(threadFile, fatal);
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

type Order = {
  readonly method: string;
  readonly moment: 'call' | 'answer';
  readonly way?: 'exit';
  readonly times: number;
};
const order = (given: Order) => writeFile(join(folder, 'orders.json'), JSON.stringify(given));
beforeEach(() => order({ method: '', moment: 'call', times: 0 }));

let count = 0;

/** The sample, open in a window of a computer that has opened nothing before. */
async function openedSession() {
  count += 1;
  const profile = join(folder, `profile-${count}`);
  const path = join(folder, `visit-${count}.mission`);
  await mkdir(profile);
  await copyFile(sample, path);
  return { profile, path, ...(await sessionIn(profile, path)) };
}

async function sessionIn(profile: string, path: string, unlocking: Unlocking = {}) {
  const storage = createThreadStorage({ profile, author: () => '', threadFile });
  const opened = await storage.open({ kind: 'file', path, unlocking });
  if (!opened.ok) throw new Error(opened.error.code);
  const heard: SessionEvent[] = [];
  const context = createSystemContext(profile, () => '');
  return { session: new MissionSession(context, opened.value, (event) => heard.push(event)), heard };
}

const entriesOf = async (session: MissionSession) => {
  const history = await session.ask((keeper) => keeper.history());
  return history.ok ? history.value.length : history.error.code;
};

describe('the thread of an open mission dies', () => {
  test.each([
    ['before an edit reached the journal', { method: 'record', moment: 'call' }],
    ['after an edit reached the journal, before anybody heard', { method: 'record', moment: 'answer' }],
    ['before anything of a save was written', { method: 'save', moment: 'call' }],
    ['after a save, before anybody heard', { method: 'save', moment: 'answer' }],
    ['by itself, without an error', { method: 'record', moment: 'call', way: 'exit' }],
    ['while the history is read', { method: 'history', moment: 'call' }],
  ] as const)('%s: another takes its place, nothing is lost, done twice or said', async (_, given) => {
    const { session, heard, profile, path } = await openedSession();
    const before = await entriesOf(session);
    await order({ ...given, times: 1 });
    const answers = [await session.execute(retitled('One')), await session.execute(retitled('Two'))];
    const saved = await session.save();
    const entries = await entriesOf(session);
    await session.execute(retitled('Three'));
    await session.close();
    const again = await sessionIn(profile, path);
    const { titleEn } = again.session.mission;
    const entriesAgain = await entriesOf(again.session);
    await again.session.close();
    expect([answers.map(({ ok }) => ok), saved.ok, entries, titleEn, entriesAgain]).toEqual([
      [true, true],
      true,
      Number(before) + 2,
      'Three',
      Number(before) + 3,
    ]);
    const troubles = heard.filter(
      ({ name, event }) => name === 'mission:merged' || (name === 'mission:save-state' && event.kind === 'not-saved'),
    );
    expect(troubles).toEqual([]);
  });

  test.each(['call', 'answer'] as const)(
    'while a colleague’s work is taken in (%s): it joins all the same, and so do our edits',
    async (moment) => {
      const { session, path } = await openedSession();
      const colleague = await sessionIn(join(folder, `profile-${count}-colleague`), path);
      await colleague.session.execute({ name: 'edit-mission', payload: { changes: { titleFr: 'Leur titre' } } });
      await colleague.session.close();
      await session.execute(retitled('Mine'));
      await order({ method: 'takeInFile', moment, times: 1 });
      const saved = await session.save();
      const { titleFr, titleEn } = session.mission;
      const state = session.saveState.kind;
      await session.close();
      const again = await sessionIn(join(folder, `profile-${count}-third`), path);
      const there = again.session.mission;
      await again.session.close();
      expect([saved.ok, titleFr, titleEn, state, there.titleFr, there.titleEn]).toEqual([
        true,
        'Leur titre',
        'Mine',
        'saved',
        'Leur titre',
        'Mine',
      ]);
    },
  );

  test('with several edits on their way, each of them is kept once', async () => {
    const { session, profile, path } = await openedSession();
    const before = await entriesOf(session);
    await order({ method: 'record', moment: 'answer', times: 1 });
    const answers = await Promise.all(['One', 'Two', 'Three'].map((title) => session.execute(retitled(title))));
    await session.abandon();
    const again = await sessionIn(profile, path);
    const entries = await entriesOf(again.session);
    await again.session.close();
    expect([answers.map(({ ok }) => ok), again.session.mission.titleEn, entries]).toEqual([
      [true, true, true],
      'Three',
      Number(before) + 3,
    ]);
  });

  test('again before anything was saved: that is said, nothing more can be typed, and closing asks first', async () => {
    const { session, profile, path } = await openedSession();
    await order({ method: 'record', moment: 'call', times: 2 });
    await session.execute(retitled('Kept by the second thread'));
    await session.execute(retitled('Only in the window'));
    const refused = await session.execute(retitled('Too late'));
    const error = { code: 'storage-stopped', file: `visit-${count}.mission`, detail: 'no memory' };
    expect([session.saveState, refused, await session.close(), session.mission.titleEn, session.isStopped]).toEqual([
      { kind: 'not-saved', error },
      { ok: false, error: { code: 'read-only' } },
      { ok: false, error },
      'Only in the window',
      true,
    ]);
    await session.abandon();
    const again = await sessionIn(profile, path);
    expect(again.session.mission.titleEn).toBe('Kept by the second thread');
    await again.session.close();
  });

  test('of a mission under a passphrase: nothing of it is then in clear', async () => {
    const { session, profile, path } = await openedSession();
    expect(await session.changeWhole(protection({ next: 'a long passphrase' }))).toEqual({
      ok: true,
      value: undefined,
    });
    await order({ method: 'record', moment: 'answer', times: 1 });
    await session.execute(retitled('Typed as it died'));
    await session.abandon();
    const journals = (await readdir(join(profile, 'journals'))).filter((name) => name.endsWith('.journal'));
    const kept = await Promise.all(journals.map((name) => readFile(join(profile, 'journals', name))));
    expect(kept.map((bytes) => bytes.includes('Typed as it died'))).toEqual([false]);
    const again = await sessionIn(profile, path, { passphrases: ['a long passphrase'] });
    expect(again.session.mission.titleEn).toBe('Typed as it died');
    await again.session.close();
  });

  test('after each of two saves: another takes its place each time', async () => {
    const { session } = await openedSession();
    for (const title of ['One', 'Two']) {
      await order({ method: 'record', moment: 'call', times: 1 });
      expect((await session.execute(retitled(title))).ok).toBe(true);
      expect((await session.save()).ok).toBe(true);
    }
    expect(session.saveState.kind).toBe('saved');
    await session.close();
  });
});
