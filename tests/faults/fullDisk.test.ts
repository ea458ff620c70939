import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { projectRoot } from '../../electron/dev/projectRoot.mjs';
import { missionPlacesIn } from '../../electron/mission/missionPlaces';
import { MissionSession } from '../../electron/mission/missionSession';
import { openMission } from '../../electron/mission/openMission';
import type { SessionContext } from '../../electron/mission/sessionContext';
import { createNodeFileSystem } from '../../electron/storage/nodeFileSystem';
import { createTestComputer, retitled } from '../unit/electron/mission/exampleMission';
import { figures } from './support/figures';
import { repetitions } from './support/repetitions';

/** Mounting a volume of a few kilobytes needs root and Linux, which is what the tests run as where nobody watches. */
const canMount = process.platform === 'linux' && process.getuid?.() === 0 && mounts();
const volumeBytes = 256 * 1024;
/** A save needs room for the new file and for what is kept of the old one: from none of it to more than enough. */
const roomInFiles = 3;
const sample = join(projectRoot, 'assets/samples/bio-2026-san-diego.mission');

let folder: string;
let stick: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passerelle-stick-'));
  stick = join(folder, 'stick');
  path = join(stick, 'bio.mission');
  await mkdir(stick);
  if (canMount) mount('-t', 'tmpfs', '-o', `size=${volumeBytes}`, 'tmpfs', stick);
});
afterEach(async () => {
  if (canMount) execFileSync('umount', [stick]);
  await rm(folder, { recursive: true, force: true });
});

describe.skipIf(!canMount)('a real stick', () => {
  test('that is full, to the byte or nearly so: the old file stays whole, and the new one fits once there is room', async () => {
    const most = roomInFiles * (await stat(sample)).size;
    const sizes = Array.from({ length: repetitions(40, 8) }, (_, index) =>
      Math.round((index * most) / repetitions(40, 8)),
    );
    const faults: string[] = [];
    let refused = 0;
    for (const free of sizes) {
      const session = await sessionOnStick();
      const whole = await readFile(path);
      const filler = join(stick, 'photos.zip');
      await fill(filler, free);
      await session.execute(retitled('Written on a full stick'));
      const saved = await session.save();
      const after = await readFile(path);
      if (!saved.ok) refused += 1;
      if (!saved.ok && Buffer.compare(after, whole) !== 0) faults.push(`${free} free: the old file was touched`);
      if (!saved.ok && saved.error.code !== 'disk-full') faults.push(`${free} free: "${saved.error.code}" was said`);
      if (!saved.ok && session.saveState.kind !== 'not-saved') faults.push(`${free} free: it is shown as saved`);
      await rm(filler);
      const again = await session.save();
      if (!again.ok) faults.push(`${free} free: with room again, ${again.error.code}`);
      await session.close();
      if ((await titleOnStick()) !== 'Written on a full stick')
        faults.push(`${free} free: the edit did not reach the file`);
      faults.push(...(await leftovers()).map((name) => `${free} free: ${name} was left`));
      await emptyStick();
    }
    figures.add('saves on a stick that is nearly full', { cases: sizes.length, refused, wrong: faults.length });
    expect([faults, refused > 0, refused < sizes.length]).toEqual([[], true, true]);
  });

  test('that becomes read-only: the edit stays, the reason is said, and it is saved once it may be written', async () => {
    const session = await sessionOnStick();
    const whole = await readFile(path);
    mount('-o', 'remount,ro', stick);
    await session.execute(retitled('Written on a locked stick'));
    const saved = await session.save();
    expect([saved.ok || saved.error.code, session.saveState.kind, session.mission.titleEn]).toEqual([
      'file-not-writable',
      'not-saved',
      'Written on a locked stick',
    ]);
    expect(Buffer.compare(await readFile(path), whole)).toBe(0);
    mount('-o', 'remount,rw', stick);
    expect((await session.save()).ok).toBe(true);
    await session.close();
    expect(await titleOnStick()).toBe('Written on a locked stick');
  });
});

async function sessionOnStick(): Promise<MissionSession> {
  await writeFile(path, await readFile(sample));
  const opened = await openMission(contextOn('profile'), path);
  if (!opened.ok) throw new Error(opened.error.code);
  return new MissionSession(contextOn('profile'), opened.value, () => undefined);
}

/** What another computer finds in the file. */
async function titleOnStick(): Promise<string> {
  const opened = await openMission(contextOn('elsewhere'), path);
  if (!opened.ok) return opened.error.code;
  await opened.value.keeper.close();
  return opened.value.mission.titleEn;
}

function contextOn(profile: string): SessionContext {
  const place = join(folder, profile);
  return { ...createTestComputer().context, files: createNodeFileSystem(place), places: missionPlacesIn(place) };
}

/** Fills the stick until so many bytes are free, a page more or less. */
async function fill(filler: string, free: number): Promise<void> {
  const used = (await Promise.all((await readdir(stick)).map((name) => readFile(join(stick, name))))).reduce(
    (total, { length }) => total + Math.ceil(length / 4096) * 4096,
    0,
  );
  await writeFile(filler, Buffer.alloc(Math.max(0, volumeBytes - used - free)));
}

async function leftovers(): Promise<readonly string[]> {
  return (await readdir(stick)).filter((name) => name.endsWith('.tmp'));
}

async function emptyStick(): Promise<void> {
  for (const name of await readdir(stick)) await rm(join(stick, name));
  await rm(join(folder, 'profile'), { recursive: true, force: true });
}

function mount(...options: readonly string[]): void {
  execFileSync('mount', options, { stdio: 'ignore' });
}

function mounts(): boolean {
  try {
    execFileSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
