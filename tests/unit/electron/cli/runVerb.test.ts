import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPassphrase } from '../../../../electron/cli/readPassphrase';
import { runVerb } from '../../../../electron/cli/runVerb';
import { decodeOpenJson } from '../../../../electron/openJson/decodeOpenJson';
import { encodeOpenJson } from '../../../../electron/openJson/encodeOpenJson';
import { readContainer } from '../../../../electron/storage/container/readContainer';
import { reencoded } from '../../../../electron/storage/container/reencoded';
import { createMissionKey } from '../../../../electron/storage/protection/missionKey';
import { findConflicts } from '../../../../shared/conflicts/findConflicts';
import type { Finding } from '../../../../shared/conflicts/finding';
import { fingerprintOf } from '../../../../shared/conflicts/fingerprintOf';
import type { Mission } from '../../../../shared/model/mission';
import { after, aSession, laterNow, smallMission } from '../../../fixtures/smallMission';
import { tortureMission } from '../../../fixtures/missions/tortureMission';
import { computerWith } from './computerWith';

const computerWithMission = () => computerWith(encodeOpenJson(tortureMission()));

const earlierFile = join(import.meta.dirname, '../../../fixtures/earlierFiles/withoutAcceptances.mission');

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

  // Written by a release before accepted conflicts and travel times; never written anew.
  test('reads a file from before missions had what they have today, and the same file is checked', async () => {
    const { files, environment } = computerWithMission();
    files.files.set('/stick/old.mission', readFileSync(earlierFile));
    const [converted, checked] = [
      await runVerb('convert', ['old.mission', 'old.json'], environment),
      await runVerb('check', ['old.mission'], environment),
    ];
    const read = decodeOpenJson(files.files.get('/stick/old.json') ?? new Uint8Array(), 'old.json');
    expect([converted.exitCode, checked.exitCode, read.ok && [read.value.acceptances, read.value.transfers]]).toEqual([
      0,
      0,
      [{}, {}],
    ]);
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

test.each([
  ['fr', /^--reminders\s: «\sflight=soon\s» n’a pas été compris\. Un ou deux rappels par type/],
  ['en', /^--reminders: “flight=soon” was not understood\. One or two reminders for each kind/],
] as const)('a value that an option does not take is named with it, in %s', async (systemLocale, sentence) => {
  const { environment, files } = computerWithMission();
  const before = [...files.files.keys()];
  const words = ['a.json', '--out', 'x', '--reminders', 'flight=soon'];
  const { exitCode, out, err } = await runVerb('export', words, { ...environment, systemLocale });
  expect([exitCode, out, [...files.files.keys()]]).toEqual([2, '', before]);
  expect(err).toMatch(sentence);
  expect(err).toMatch(/plenary, reception.*\n.*passerelle export/s);
});

test('what is not understood shows the usage in the system’s language', async () => {
  const { environment } = computerWithMission();
  expect(await runVerb('check', [], environment)).toEqual({
    exitCode: 2,
    out: '',
    err: 'Usage\u00A0: passerelle check FICHIER [--json] [--lang fr|en] [--passphrase-stdin]\n',
  });
});

test('checking lists what was accepted apart, with its reason, and says of what has changed since that it had been', async () => {
  const { files, environment } = computerWithMission();
  const whole = tortureMission();
  const [first, second] = findConflicts(whole);
  if (!first || !second) throw new Error('There is nothing to accept');
  const accept = (mission: Mission, { id }: Finding, fingerprint: string) =>
    after(mission, 'accept-finding', {
      finding: id,
      fingerprint,
      titleFr: 'a',
      titleEn: 'a',
      reason: 'Settled\nby phone',
    });
  const once = accept(whole, first, fingerprintOf(first, whole.items));
  const twice = accept({ ...whole, acceptances: {} }, second, 'as it was before');
  const mission = { ...once, acceptances: { ...once.acceptances, ...renamed(twice.acceptances) } };
  files.files.set('/stick/a.json', new TextEncoder().encode(encodeOpenJson(mission)));
  const { out } = await runVerb('check', ['a.json', '--lang', 'en'], environment);
  const json = await runVerb('check', ['a.json', '--json'], environment);
  const parsed = JSON.parse(json.out) as { findings: Found[]; accepted: Found[] };
  const total = findConflicts(whole).length;
  expect(out.split('\n').filter((line) => /accepted/.test(line))).toEqual([
    expect.stringMatching(/\twas accepted, has changed since: Settled by phone$/),
    '1 accepted conflict, which does not count:',
    expect.stringMatching(/^accepted\t.+\tSettled by phone$/),
  ]);
  expect(parsed.accepted).toMatchObject([
    { id: first.id, accepted: { reason: 'Settled\nby phone', acceptedAt: laterNow } },
  ]);
  expect(parsed.findings.filter(({ wasAccepted }) => wasAccepted)).toMatchObject([{ id: second.id }]);
  expect(parsed.findings).toHaveLength(total - 1);
});

interface Found {
  readonly id: string;
  readonly wasAccepted?: object;
}

/** The same acceptance under another identifier, as from another copy. */
function renamed(acceptances: Mission['acceptances']): Mission['acceptances'] {
  const [given] = Object.values(acceptances);
  return { theirs: { ...given, id: 'theirs' } } as unknown as Mission['acceptances'];
}

test('checking goes by the computer’s date: a host who has not confirmed is asked for shortly before', async () => {
  const { files, environment } = computerWithMission();
  const visit = { status: 'tentative', hostOrganisations: { cedrane: true } };
  const rulesOn = async (start: string) => {
    const mission = smallMission([aSession('visit', { ...visit, start })]);
    files.files.set('/stick/a.json', new TextEncoder().encode(encodeOpenJson(mission)));
    const { out } = await runVerb('check', ['a.json', '--json'], environment);
    return (JSON.parse(out) as { findings: { rule: string }[] }).findings.map(({ rule }) => rule);
  };
  const near = await rulesOn('2026-05-22T09:00[America/Los_Angeles]');
  const far = await rulesOn('2026-06-22T09:00[America/Los_Angeles]');
  expect([near.includes('host-not-confirmed'), far.includes('host-not-confirmed')]).toEqual([true, false]);
});

test('checking lists conflicts for people and for programs, which is no failure', async () => {
  const { environment } = computerWithMission();
  const inWords = await runVerb('check', ['a.json'], environment);
  const json = await runVerb('check', ['a.json', '--json'], environment);
  const { findings } = JSON.parse(json.out) as { findings: unknown[] };
  expect([inWords.exitCode, json.exitCode, findings.length > 0]).toEqual([0, 0, true]);
  expect(inWords.out.trim().split('\n')).toHaveLength(findings.length + 1);
});

describe('a protected mission', () => {
  const passphrase = 'sirop sur la neige';
  const key = createMissionKey(passphrase);

  /** The same mission, protected, for somebody who gave these passphrases: on standard input, and in the environment. */
  async function protectedComputer(onInput?: string, inEnvironment?: string) {
    const { files, environment } = computerWithMission();
    await runVerb('convert', ['a.json', 'clear.mission'], environment);
    const clear = readContainer(files.files.get('/stick/clear.mission') ?? new Uint8Array());
    if (!clear.ok) throw new Error(clear.error.code);
    files.files.set('/stick/a.mission', reencoded(clear.value, key));
    const given = async (fromInput: boolean) => (fromInput ? onInput : inEnvironment);
    return { files, environment: { ...environment, passphrase: given } };
  }

  test.each<[string, Given, string[]]>([
    ['none given', {}, ['est protégé par une phrase de passe', 'PASSERELLE_PASSPHRASE']],
    ['the wrong one in the environment', { inEnvironment: 'x' }, ['Ce n’est pas la phrase de passe']],
    ['the right one in the wrong place', { onInput: passphrase }, ['est protégé par une phrase de passe']],
  ])('%s: is refused in one sentence', async (_, { onInput, inEnvironment }, said) => {
    const { environment } = await protectedComputer(onInput, inEnvironment);
    const refused = await runVerb('check', ['a.mission'], environment);
    expect([refused.exitCode, refused.out, said.every((part) => refused.err.includes(part))]).toEqual([1, '', true]);
  });

  test('opens with the passphrase of the environment, or of standard input, and stays protected as a mission', async () => {
    const { files, environment } = await protectedComputer(passphrase, passphrase);
    const results = [
      await runVerb('convert', ['a.mission', 'b.mission'], environment),
      await runVerb('convert', ['b.mission', 'c.json', '--passphrase-stdin'], environment),
    ];
    const copy = readContainer(files.files.get('/stick/b.mission') ?? new Uint8Array());
    expect([results, copy.ok && copy.value.locked, textOf(files.files.get('/stick/c.json'))]).toEqual([
      [
        { exitCode: 0, out: 'a.mission converti en b.mission.\n', err: '' },
        {
          exitCode: 0,
          out: 'b.mission converti en c.json.\n«\u202Fc.json\u202F» n’est pas protégé par la phrase de passe.\n',
          err: '',
        },
      ],
      { last: 'end' },
      textOf(files.files.get('/stick/a.json')),
    ]);
  });

  test('takes the first line of what is handed over, however it comes', async () => {
    async function* parts() {
      yield Buffer.from('sirop sur la ');
      yield Buffer.from('neige\r\nand more');
    }
    expect(await readPassphrase(parts())).toBe(passphrase);
  });
});

interface Given {
  readonly onInput?: string;
  readonly inEnvironment?: string;
}

describe('exporting calendars', () => {
  const exported = async (mission: Mission) => {
    const { files, environment } = computerWithMission();
    files.files.set('/stick/a.json', new TextEncoder().encode(encodeOpenJson(mission)));
    await runVerb('convert', ['a.json', 'b.mission'], environment);
    const before = files.files.get('/stick/b.mission');
    const { exitCode } = await runVerb('export', ['b.mission', '--out', 'out', '--calendars'], environment);
    return { exitCode, isFileSame: files.files.get('/stick/b.mission') === before };
  };

  test('is remembered in the mission', async () => {
    expect(await exported(smallMission([aSession('visit', { everyone: true })]))).toEqual({
      exitCode: 0,
      isFileSame: false,
    });
  });

  test('from a sample leaves it as it is: nobody has a calendar of it', async () => {
    const sample = { ...smallMission([aSession('visit', { everyone: true })]), isSample: true as const };
    expect(await exported(sample)).toEqual({ exitCode: 0, isFileSame: true });
  });
});

describe('exporting what a partner may publish', () => {
  const printer = async () => ({ print: async () => new TextEncoder().encode('%PDF') });
  const exported = async (mission: Mission, ...words: readonly string[]) => {
    const { files, environment } = computerWithMission();
    files.files.set('/stick/a.json', new TextEncoder().encode(encodeOpenJson(mission)));
    await runVerb('convert', ['a.json', 'b.mission'], environment);
    const call = ['b.mission', '--out', 'out', '--programme', ...words];
    const { exitCode, out, err } = await runVerb('export', call, { ...environment, printer });
    const written = [...files.files.keys()].filter((path) => path.startsWith('/stick/out/')).length;
    return { exitCode, lines: out.split('\n').filter(Boolean), err, written };
  };
  const open = smallMission([aSession('panel', { audience: 'public' }), aSession('ours')]);

  test('is pages and a calendar in both languages, or in the one asked for, and no brief', async () => {
    expect(await exported(open)).toEqual({
      exitCode: 0,
      lines: [
        'programme-public_convention_fr-en.ics',
        'Programme public - Convention - fr.pdf',
        'Programme public - Convention - fr.html',
        'Public programme - Convention - en.pdf',
        'Public programme - Convention - en.html',
        '5 fichiers écrits dans /stick/out.',
      ],
      err: '',
      written: 5,
    });
    expect((await exported(open, '--lang', 'en')).written).toBe(3);
  });

  test('is refused where nothing is public, and says how to make it so', async () => {
    expect(await exported(smallMission([aSession('ours')]), '--lang', 'en')).toEqual({
      exitCode: 1,
      lines: [],
      err: 'No event is public, confirmed and scheduled. In the itinerary, open an event and choose “Everyone” as its readers; no file was written.\n',
      written: 0,
    });
  });
});
