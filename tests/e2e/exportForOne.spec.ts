import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { projectRoot } from '../../electron/dev/projectRoot.mjs';
import { runVerb } from './support/runVerb';

let folder: string;
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passerelle-one-'));
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));

test('one person’s papers are written where only the coordinators have prepared a meeting of theirs', async () => {
  const text = await readFile(join(projectRoot, 'assets/samples/boston-2026.json'), 'utf8');
  const mission = JSON.parse(text) as { mission?: { items: Record<string, object> }; items: Record<string, object> };
  const { items } = mission.mission ?? mission;
  items['breffage-accueil'] = {
    ...items['breffage-accueil'],
    audience: 'coordinators',
    objectivesFr: 'Savoir qui signe',
    objectivesEn: 'Find out who signs',
  };
  const file = join(folder, 'boston.json');
  await writeFile(file, JSON.stringify(mission));

  const out = join(folder, 'out');
  const written = await runVerb(['export', file, '--out', out, '--briefs', '--for', 'agathe-bouchard-lanoix']);
  expect(written).toMatchObject({ exitCode: 0, err: '' });
  expect(await readdir(out)).toEqual([expect.stringMatching(/^Itinéraire de poche - .*Bouchard/)]);
});
