import { setImmediate as nextTurn } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { journalPathOf } from '../../electron/mission/missionPlaces';
import { openMission } from '../../electron/mission/openMission';
import { recoverMission } from '../../electron/mission/recoverMission';
import { createKeyring, type Keyring } from '../../electron/storage/protection/keyring';
import { createMissionKey } from '../../electron/storage/protection/missionKey';
import { backupOf } from '../../electron/storage/replaceFile';
import type { Mission } from '../../shared/model/mission';
import { createTestComputer, type TestComputer } from '../unit/electron/mission/exampleMission';
import { boundariesOf } from './support/boundariesOf';
import { damagesOf, type Damage } from './support/damagesOf';
import { editedMission, stickPath, type EditedMission } from './support/editedMission';
import { figures } from './support/figures';
import { repetitions } from './support/repetitions';

/** What is protected is damaged in the same ways; one seed shows that none of them is taken for a wrong passphrase. */
const runs = [
  ...[1, 2, 3].slice(0, repetitions(3, 1)).map((seed) => ({ seed, isProtected: false })),
  { seed: 4, isProtected: true },
];
const perSeed = repetitions(500, 30);
/** What takes the processor longer than this counts as a hang; a busy machine is slow, not hung. */
const hangMs = 5_000;

function computerWith(files: Readonly<Record<string, Uint8Array>>): TestComputer {
  const computer = createTestComputer();
  for (const [path, bytes] of Object.entries(files)) computer.files.files.set(path, bytes);
  return computer;
}

function journalPath({ context }: TestComputer): string {
  return journalPathOf(context.places, stickPath);
}

/** Does the work with each damaged copy and says what went wrong with which; also how long the longest took. */
async function eachOf(damages: readonly Damage[], faultOf: (damage: Damage) => Promise<string | undefined>) {
  const faults: string[] = [];
  let longestMs = 0;
  for (const damage of damages) {
    const before = process.cpuUsage();
    const fault = await faultOf(damage);
    const { user, system } = process.cpuUsage(before);
    longestMs = Math.max(longestMs, (user + system) / 1000);
    if (fault !== undefined) faults.push(`${damage.name}: ${fault}`);
    // Documents live in WebAssembly's memory until finalisers run, which needs a turn of the event loop.
    await nextTurn();
  }
  if (longestMs > hangMs) faults.push(`one took ${longestMs} ms`);
  return { faults, longestMs };
}

function isOneOf(mission: Mission, known: readonly Mission[]): boolean {
  const text = JSON.stringify(mission);
  return known.some((each) => JSON.stringify(each) === text);
}

describe.each(runs)(
  'damaged copies of a mission file, seed $seed, protected: $isProtected',
  ({ seed, isProtected }) => {
    const kind = isProtected ? ', protected' : '';
    let work: EditedMission;
    let keyring: Keyring;
    beforeAll(async () => {
      const key = isProtected ? createMissionKey('quatre érables sous la neige') : undefined;
      keyring = createKeyring({ keys: key ? [key] : [] });
      work = await editedMission(12, key);
    });

    const portables = () =>
      damagesOf(work.saved.bytes, work.earlier.bytes, boundariesOf(work.saved.bytes), seed, perSeed);

    test('none is taken for the mission, and its bytes stay as they are', async () => {
      const { faults, longestMs } = await eachOf(portables(), async ({ bytes }) => {
        const computer = computerWith({ [stickPath]: bytes.slice() });
        const opened = await openMission(computer.context, stickPath, keyring);
        if (opened.ok) return 'opened as if nothing had happened';
        if (opened.error.code === 'passphrase-wrong') return 'taken for a wrong passphrase';
        const recovered = await recoverMission(computer.context, stickPath, keyring);
        if (recovered && !isOneOf(recovered.mission, [work.earlier.mission, work.saved.mission])) {
          return 'brought back as a mission that never was';
        }
        return Buffer.compare(computer.files.files.get(stickPath) ?? bytes, bytes) === 0 ? undefined : 'was changed';
      });
      figures.add(`damaged mission files${kind}`, { cases: perSeed, wrong: faults.length, 'longest ms': longestMs });
      expect(faults).toEqual([]);
    });

    test('with the backup and the journal beside it, nothing is lost', async () => {
      const { faults, longestMs } = await eachOf(portables(), async ({ bytes }) => {
        const computer = computerWith({ [stickPath]: bytes, [backupOf(stickPath)]: work.earlier.bytes });
        computer.files.files.set(journalPath(computer), work.journal);
        const recovered = await recoverMission(computer.context, stickPath, keyring);
        return recovered && isOneOf(recovered.mission, work.states.slice(-1)) ? undefined : 'edits are missing';
      });
      figures.add(`damaged mission files with backup and journal${kind}`, {
        cases: perSeed,
        wrong: faults.length,
        'longest ms': longestMs,
      });
      expect(faults).toEqual([]);
    });

    test('a damaged journal gives every edit before the damage, none that never was, and never harms the file', async () => {
      const boundaries = boundariesOf(work.journal);
      const journals = damagesOf(work.journal, work.journal.slice(0, boundaries[6]), boundaries, seed, perSeed);
      const { faults, longestMs } = await eachOf(journals, async ({ bytes }) => {
        const computer = computerWith({ [stickPath]: work.saved.bytes });
        computer.files.files.set(journalPath(computer), bytes);
        const opened = await openMission(computer.context, stickPath, keyring);
        if (!opened.ok) return `the file could not be opened: ${opened.error.code}`;
        if (!isOneOf(opened.value.mission, work.states)) return 'a mission that never was';
        return opened.value.mission.titleEn >= atLeast(bytes) ? undefined : 'an intact edit is missing';
      });
      figures.add(`damaged journals${kind}`, { cases: perSeed, wrong: faults.length, 'longest ms': longestMs });
      expect(faults).toEqual([]);
    });

    /** The title after the last edit whose frame is intact with everything before it. */
    function atLeast(bytes: Uint8Array): string {
      const ends = [...boundariesOf(work.journal).slice(1), work.journal.length];
      const intact = ends.filter(
        (end) => end <= bytes.length && Buffer.compare(bytes.subarray(0, end), work.journal.subarray(0, end)) === 0,
      ).length;
      const edits = Math.max(0, intact - (ends.length - (work.states.length - 1)));
      return work.states[edits]?.titleEn ?? '';
    }
  },
);
