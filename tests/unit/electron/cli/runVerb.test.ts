import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runVerb, type VerbEnvironment } from '../../../../electron/cli/runVerb';
import { decodeOpenJson } from '../../../../electron/openJson/decodeOpenJson';
import { encodeOpenJson } from '../../../../electron/openJson/encodeOpenJson';
import { tortureMission } from '../../../fixtures/missions/tortureMission';
import { createTestComputer } from '../mission/exampleMission';

function computerWithMission() {
  const { context, files } = createTestComputer();
  files.files.set('/stick/a.json', new TextEncoder().encode(encodeOpenJson(tortureMission())));
  const environment: VerbEnvironment = {
    session: context,
    folder: '/stick',
    systemLocale: 'fr',
    readOpenJson: async (path, bytes) => decodeOpenJson(bytes, basename(path)),
    printer: () => Promise.reject(new Error('Nothing is printed here')),
  };
  return { files, environment };
}

const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe('converting', () => {
  test('to a mission file and back loses nothing', async () => {
    const { files, environment } = computerWithMission();
    const results = [
      await runVerb('convert', ['a.json', 'b.mission'], environment),
      await runVerb('convert', ['b.mission', 'c.json'], environment),
    ];
    expect(results).toEqual([
      { exitCode: 0, out: 'a.json converti en b.mission.\n', err: '' },
      { exitCode: 0, out: 'b.mission converti en c.json.\n', err: '' },
    ]);
    expect(textOf(files.files.get('/stick/c.json'))).toBe(textOf(files.files.get('/stick/a.json')));
  });

  test('what cannot be read is refused in one sentence, and nothing is written', async () => {
    const { files, environment } = computerWithMission();
    const before = [...files.files.keys()];
    const result = await runVerb('convert', ['none.mission', 'b.json', '--lang', 'en'], environment);
    expect([result, [...files.files.keys()]]).toEqual([
      {
        exitCode: 1,
        out: '',
        err: 'The file “none.mission” cannot be found. It may have been moved, or the USB key is unplugged. Plug it back in or choose another file; nothing was changed.\n',
      },
      before,
    ]);
  });
});

test('what is not understood shows the usage in the system’s language', async () => {
  const { environment } = computerWithMission();
  expect(await runVerb('check', [], environment)).toEqual({
    exitCode: 2,
    out: '',
    err: 'Usage\u00A0: passerelle check FICHIER [--json] [--lang fr|en]\n',
  });
});

test('checking lists conflicts for people and for programs, which is no failure', async () => {
  const { environment } = computerWithMission();
  const inWords = await runVerb('check', ['a.json'], environment);
  const json = await runVerb('check', ['a.json', '--json'], environment);
  const { findings } = JSON.parse(json.out) as { findings: unknown[] };
  expect([inWords.exitCode, json.exitCode, findings.length > 0]).toEqual([0, 0, true]);
  expect(inWords.out.trim().split('\n')).toHaveLength(findings.length + 1);
});
