import { createHash } from 'node:crypto';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
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
import { readDelegateRows } from '../../shared/imports/readDelegateRows';
import type { SpreadsheetTable } from '../../shared/imports/spreadsheetTable';
import { suggestMapping } from '../../shared/imports/suggestMapping';
import type { FileError } from '../../shared/ipc/fileError';
import type { Result } from '../../shared/model/result';
import { zoneIdSchema } from '../../shared/model/zoneId';
import { hostileAgendas } from '../fixtures/hostile/hostileAgendas';
import { hostileContacts } from '../fixtures/hostile/hostileContacts';
import type { HostileFile } from '../fixtures/hostile/hostileFile';
import { hostileLists } from '../fixtures/hostile/hostileLists';
import { hostileMissions } from '../fixtures/hostile/hostileMissions';
import { hostileOpenMissions } from '../fixtures/hostile/hostileOpenMissions';
import { hostileWorkbooks } from '../fixtures/hostile/hostileWorkbooks';
import { tortureMission } from '../fixtures/missions/tortureMission';
import { buildReadingThread } from '../support/buildReadingThread';
import { createTestComputer } from '../unit/electron/mission/exampleMission';

let folder = '';
let workerFile = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passerelle-hostile-'));
  workerFile = await buildReadingThread(folder);
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

async function placed({ name, make }: HostileFile): Promise<string> {
  const path = join(folder, name);
  if (make) await writeFile(path, make());
  else await copyFile(join('tests/fixtures/hostile/files', name), path);
  return path;
}

/** What the reader of this kind of file says of it: « file-damaged », « read: 2 rows, formula ». */
async function outcomeOf(path: string, { outcome }: HostileFile): Promise<string> {
  const told = outcome.includes(': ') ? toldWithDetail : toldByCode;
  switch (extname(path)) {
    case '.ics': {
      const zone = zoneIdSchema.parse('America/Toronto');
      return told(await readAgendaFile(path, zone, { workerFile }), ({ events, problems }) => [
        counted(events.length, 'event'),
        ...problems.map(({ code }) => code),
      ]);
    }
    case '.json':
      return told(await readOpenJson(path, await readFile(path), { workerFile }), () => ['whole']);
    case '.mission': {
      const { context } = createTestComputer();
      const places = missionPlacesIn(folder);
      const files = createNodeFileSystem(folder);
      return told(await openMission({ ...context, files, places }, path), () => ['whole']);
    }
    case '.vcf':
      return told(await readContactsFile(path, 'fr', { workerFile }), wordsOf);
    default:
      return told(await readSpreadsheetFile(path, { workerFile }), wordsOf);
  }
}

function wordsOf(table: SpreadsheetTable): string[] {
  const leftOut = Object.entries(table.leftOut ?? {}).filter(([, count]) => count > 0);
  return [
    counted(table.rows.length, 'row'),
    ...(table.maskedColumns ?? []).map((column) => `masked ${column}`),
    ...problemsIn(table),
    ...leftOut.map(([kind, count]) => `${kind} ${count}`),
  ];
}

/** The rest of the way of a list, which the window goes with it. */
function problemsIn(table: SpreadsheetTable): string[] {
  const steps = readDelegateRows({ table, mapping: suggestMapping(table), mission: tortureMission(), language: 'fr' });
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value.problems.map(({ code }) => code).filter((code) => code !== 'no-name');
}

function toldByCode<T>(result: Result<T, FileError>, say: (value: T) => readonly string[]): string {
  return result.ok ? `read: ${say(result.value).join(', ')}` : result.error.code;
}

function toldWithDetail<T>(result: Result<T, FileError>, say: (value: T) => readonly string[]): string {
  return result.ok ? toldByCode(result, say) : `${result.error.code}: ${result.error.detail ?? ''}`;
}

function counted(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}

const kinds = [hostileLists, hostileWorkbooks, hostileAgendas, hostileContacts, hostileOpenMissions, hostileMissions];

describe('a hostile file comes to the end that is written beside it', () => {
  test.each(kinds.flat().map((file) => [file.name, file.attacks, file] as const))(
    '%s: %s',
    async (_name, _attacks, file) => {
      const path = await placed(file);
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
    const names = kinds.flat().map(({ name }) => name);
    expect([new Set(names).size, names.length >= 60]).toEqual([names.length, true]);
  });
});
