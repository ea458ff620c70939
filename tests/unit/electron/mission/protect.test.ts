import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openMission } from '../../../../electron/mission/openMission';
import { openOrigin } from '../../../../electron/mission/openOrigin';
import { recoverMission, surveyMission } from '../../../../electron/mission/recoverMission';
import { protection } from '../../../../electron/mission/wholeChange';
import { readHeader } from '../../../../electron/storage/container/containerHeader';
import { retitled } from './exampleMission';
import {
  another,
  codeOfOpening,
  inClear,
  opened,
  passphrase,
  protect,
  protectedWork,
  secret,
  withPassphrases,
  workedOn,
} from './protectedWork';
import { missionPath } from './savedSession';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a mission that is protected', () => {
  test('lies in clear nowhere on the computer any more, and neither does what is done afterwards', async () => {
    const computer = await workedOn();
    const { session } = computer;
    const before = inClear(computer);
    const done = await protect(session, { next: passphrase });
    const after = inClear(computer);
    for (const title of ['Four', secret]) {
      await session.execute(retitled(title));
      await session.save();
      await session.execute(retitled(`${title} again`));
    }
    expect([before.length, done, session.snapshot().isProtected, after, inClear(computer)]).toEqual([
      8,
      { ok: true, value: undefined },
      true,
      [],
      [],
    ]);
    await session.close();
    expect(inClear(computer)).toEqual([]);
  });

  test('opens with its passphrase only, and being refused changes not a byte', async () => {
    const computer = await protectedWork();
    await computer.session.close();
    const before = new Map(computer.files.files);
    const refusals = [await codeOfOpening(computer), await codeOfOpening(computer, another)];
    expect([refusals, computer.files.files]).toEqual([['file-locked', 'passphrase-wrong'], before]);
    const session = await opened(computer, passphrase);
    expect([session.mission, session.snapshot().isProtected]).toEqual([computer.session.mission, true]);
  });

  test('comes back after a crash with every edit that was not saved', async () => {
    const computer = await protectedWork();
    await computer.session.execute(retitled('Not saved yet'));
    const session = await opened(computer, passphrase);
    expect([session.mission.titleEn, session.saveState, inClear(computer)]).toEqual([
      'Not saved yet',
      { kind: 'saving' },
      [],
    ]);
  });

  test('keeps its earlier versions with their times, and goes back to them', async () => {
    const { session, context, files } = await workedOn();
    const [first = ''] = [...files.files.keys()].filter((path) => path.startsWith(context.places.versions));
    files.times.set(first, 1_700_000_000_000);
    await protect(session, { next: passphrase });
    const listed = await session.ask((keeper) => keeper.versions());
    const versions = listed.ok ? listed.value : [];
    const views = await Promise.all(
      versions.map(({ version }) => session.ask((keeper) => keeper.lookBack({ kind: 'version', version }))),
    );
    expect([versions.length, versions.at(-1), views.map(({ ok }) => ok)]).toEqual([
      2,
      { version: '00000001.mission', savedAtMs: 1_700_000_000_000 },
      [true, true],
    ]);
  });

  test('stays so under another name, as a copy of an earlier version, and as what is brought back of a damaged file', async () => {
    const computer = await protectedWork();
    const { session, context, files } = computer;
    const [version = ''] = [...files.files.keys()].filter((path) => path.startsWith(context.places.versions));
    const copy = await openOrigin(context, { kind: 'copy', path: version, unlocking: { keys: [session.key!] } });
    await session.saveAs('/stick/other.mission');
    const damaged = (files.files.get(missionPath) ?? new Uint8Array()).slice(0, -20);
    files.files.set(missionPath, damaged);
    const unlocking = { passphrases: [passphrase] };
    const recovered = await openOrigin(context, { kind: 'recovered', path: missionPath, unlocking });
    expect([copy.ok, recovered.ok && recovered.value.mission.titleEn, inClear(computer)]).toEqual([true, 'Three', []]);
  });

  test('that is damaged says which places take a passphrase, and is brought back with it', async () => {
    const { context, files, session } = await protectedWork();
    await session.execute(retitled('Four'));
    await session.save();
    await session.close();
    files.files.set(missionPath, (files.files.get(missionPath) ?? new Uint8Array()).slice(0, 150));
    const error = { code: 'file-truncated', file: 'visit.mission' } as const;
    const without = await surveyMission(context, missionPath, error);
    const found = await recoverMission(context, missionPath, withPassphrases(passphrase));
    expect([without.found, without.sources.map(({ place, state }) => [place, state]), found?.mission.titleEn]).toEqual([
      null,
      [
        ['file', 'nothing'],
        ['backup', 'locked'],
        ['journal', 'locked'],
        ['version', 'locked'],
      ],
      'Four',
    ]);
  });
});

describe('the passphrase', () => {
  test('is changed: the old one opens nothing any more', async () => {
    const computer = await protectedWork();
    const { session, context, files } = computer;
    const changed = await protect(session, { current: passphrase, next: another });
    await session.close();
    const missions = [...files.files.keys()].filter((path) => /\.mission(\.bak)?$/.test(path));
    const codes: string[] = [];
    for (const path of missions) {
      const outcome = await openMission(context, path, withPassphrases(passphrase));
      codes.push(outcome.ok ? 'opened' : outcome.error.code);
    }
    expect([changed.ok, missions.length > 5, new Set(codes), await codeOfOpening(computer, another)]).toEqual([
      true,
      true,
      new Set(['passphrase-wrong']),
      'opened',
    ]);
    expect(inClear(computer)).toEqual([]);
  });

  test.each([
    ['changed', another],
    ['taken away', null],
  ])('is not %s by somebody who does not know it', async (_, next) => {
    const computer = await protectedWork();
    const refused = await protect(computer.session, { current: 'guessed', next });
    await computer.session.close();
    expect([
      refused,
      await codeOfOpening(computer),
      await codeOfOpening(computer, passphrase),
      inClear(computer),
    ]).toEqual([
      { ok: false, error: { code: 'passphrase-wrong', file: 'visit.mission' } },
      'file-locked',
      'opened',
      [],
    ]);
  });

  test('is taken away: file, backup and versions open without one', async () => {
    const computer = await protectedWork();
    const { session, files } = computer;
    const removed = await protect(session, { current: passphrase, next: null });
    await session.close();
    const sealed = [...files.files].filter(([, bytes]) => {
      const read = readHeader(bytes);
      return read.ok && read.value.header.seal;
    });
    expect([removed.ok, sealed, await codeOfOpening(computer)]).toEqual([true, [], 'opened']);
  });

  test.each([
    ['a version cannot be written', '/profile/versions', 'trace-not-protected'],
    ['the file cannot be written', missionPath, 'disk-full'],
  ])('is not set where %s: the mission stays whole and open, and trying again sets it', async (_, at, code) => {
    const computer = await workedOn();
    const { session, files } = computer;
    const failed = await session.changeWhole(async (...now) => {
      files.fault = (operation, path) =>
        operation === 'rename' && (path === at || path.startsWith(`${at}/`)) ? 'no-space' : undefined;
      return protection({ next: passphrase })(...now);
    });
    files.fault = undefined;
    await session.execute(retitled('Goes on'));
    await session.save();
    const isStillClear = await codeOfOpening(computer);
    const again = await protect(session, { next: passphrase });
    expect([failed, isStillClear, again.ok, inClear(computer)]).toMatchObject([
      { ok: false, error: { code } },
      'opened',
      true,
      [],
    ]);
  });

  test('leaves nothing in clear where the computer dies the moment its file is sealed', async () => {
    const computer = await workedOn();
    const { session, files } = computer;
    let isSealed = false;
    const died = await session.changeWhole(async (...now) => {
      files.fault = (operation, path) => {
        const isDead = isSealed;
        isSealed ||= operation === 'rename' && path === missionPath;
        return isDead ? 'no-space' : undefined;
      };
      return protection({ next: passphrase })(...now);
    });
    files.fault = undefined;
    const left = inClear(computer);
    const reopened = await opened(computer, passphrase);
    expect([isSealed, died.ok, left, reopened.mission.titleEn]).toEqual([true, false, [], 'Three']);
  });
});
