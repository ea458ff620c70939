import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAgendaFile } from '../../electron/import/readAgendaFile';
import { readContactsFile } from '../../electron/import/readContactsFile';
import { readOpenJson } from '../../electron/import/readOpenJson';
import { readSpreadsheetFile } from '../../electron/import/readSpreadsheetFile';
import { missionPlacesIn } from '../../electron/mission/missionPlaces';
import { openMission } from '../../electron/mission/openMission';
import { createNodeFileSystem } from '../../electron/storage/nodeFileSystem';
import { zoneIdSchema } from '../../shared/model/zoneId';
import { hostileCorpus } from '../fixtures/hostile/hostileCorpus';
import type { HostileFile } from '../fixtures/hostile/hostileFile';
import { buildReadingThread } from '../support/buildReadingThread';
import { outcomeOfAgenda, outcomeOfList, outcomeOfMission } from '../support/hostileOutcome';
import { placeHostileFile } from '../support/placeHostileFile';
import { createTestComputer } from '../unit/electron/mission/exampleMission';

let folder = '';
let workerFile = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passerelle-hostile-'));
  workerFile = await buildReadingThread(folder);
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

const toronto = zoneIdSchema.parse('America/Toronto');

/** What the reader of this kind of file says of it. */
async function outcomeOf(path: string, file: HostileFile): Promise<string> {
  switch (extname(path)) {
    case '.ics':
      return outcomeOfAgenda(await readAgendaFile(path, { zone: toronto, clocks: [] }, { workerFile }), file);
    case '.json':
      return outcomeOfMission(await readOpenJson(path, await readFile(path), { workerFile }), file);
    case '.mission': {
      const { context } = createTestComputer();
      const places = missionPlacesIn(folder);
      const files = createNodeFileSystem(folder);
      return outcomeOfMission(await openMission({ ...context, files, places }, path), file);
    }
    case '.vcf':
      return outcomeOfList(await readContactsFile(path, 'fr', { workerFile }), file);
    default:
      return outcomeOfList(await readSpreadsheetFile(path, { workerFile }), file);
  }
}

describe('a hostile file comes to the end that is written beside it', () => {
  test.each(hostileCorpus.map((file) => [file.name, file.attacks, file] as const))(
    '%s: %s',
    async (_name, _attacks, file) => {
      const path = await placeHostileFile(file, folder);
      const before = createHash('sha256')
        .update(await readFile(path))
        .digest('hex');
      expect(await outcomeOf(path, file)).toBe(file.outcome);
      expect(
        createHash('sha256')
          .update(await readFile(path))
          .digest('hex'),
      ).toBe(before);
      expect(Object.keys(Object.prototype)).toEqual([]);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
      await rm(path);
    },
  );

  test('there are at least sixty of them, each under a name of its own', () => {
    const names = hostileCorpus.map(({ name }) => name);
    expect([new Set(names).size, names.length >= 60]).toEqual([names.length, true]);
  });
});
