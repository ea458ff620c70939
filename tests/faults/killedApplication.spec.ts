import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { projectRoot } from '../../electron/dev/projectRoot.mjs';
import { launch, type Launched } from '../e2e/support/launch';
import { missionOfWindow } from '../e2e/support/missionOfWindow';
import { figures } from './support/figures';
import { randomOf } from './support/randomOf';
import { repetitions } from './support/repetitions';
import { typeUntilKilled } from './support/typeUntilKilled';

const rounds = repetitions(200, 4);
/** Longer than an autosave waits for a pause, so that kills fall before, during and after a save. */
const longestLifeMs = 4_000;

test('killed at any moment, the application has all that it showed as saved and had answered, and clears up after itself', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-killed-'));
  const [profile, path] = [join(folder, 'profile'), join(folder, 'bio.mission')];
  await copyFile(join(projectRoot, 'assets/samples/bio-2026-san-diego.mission'), path);
  const random = randomOf(2026);
  const faults: string[] = [];
  let promised = { answered: 0, shownAsSaved: 0 };
  let [edits, saves] = [0, 0];
  for (let round = 1; round <= rounds; round += 1) {
    const launched = await launch({ profile, files: [path] }).catch((error: unknown) => error);
    if (!isLaunched(launched)) {
      faults.push(`round ${round}: it did not start: ${String(launched).slice(0, 200)}`);
      continue;
    }
    const found = await lastEditIn(launched.page);
    if (found < promised.shownAsSaved)
      faults.push(`round ${round}: ${found} is left, ${promised.shownAsSaved} was shown as saved`);
    if (found < promised.answered) faults.push(`round ${round}: ${found} is left, ${promised.answered} was answered`);
    const life = Math.round(random() * longestLifeMs);
    const made = await typeUntilKilled(launched, { from: Math.max(found, promised.answered) + 1, lifeMs: life });
    edits += Math.max(0, made.answered - found);
    saves += made.shownAsSaved > found ? 1 : 0;
    // Killed before its first answer, it promised nothing new; what was promised before still holds.
    promised = {
      answered: Math.max(promised.answered, made.answered),
      shownAsSaved: Math.max(promised.shownAsSaved, made.shownAsSaved),
    };
  }
  const last = await launch({ profile, files: [path] });
  expect(await lastEditIn(last.page)).toBeGreaterThanOrEqual(promised.answered);
  await last.close();
  const leftovers = (await readdir(folder)).filter((name) => name.endsWith('.tmp'));
  figures.add('kills of the running application', {
    cases: rounds,
    wrong: faults.length,
    edits,
    'kills after a save': saves,
    leftovers: leftovers.length,
  });
  expect([faults, saves > 0, leftovers]).toEqual([[], true, []]);
  await rm(folder, { recursive: true, force: true });
});

/** The number that the last edit wrote into the mission's title; 0 before the first. */
async function lastEditIn(page: Page): Promise<number> {
  const { mission } = await missionOfWindow(page);
  return Number(/^Edit (\d+)$/.exec(mission.titleEn)?.[1] ?? 0);
}

function isLaunched(launched: unknown): launched is Launched {
  return typeof launched === 'object' && launched !== null && 'page' in launched;
}
