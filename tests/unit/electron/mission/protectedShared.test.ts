import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { missionPlacesIn } from '../../../../electron/mission/missionPlaces';
import { backupOf } from '../../../../electron/storage/replaceFile';
import { retitled, type TestComputer } from './exampleMission';
import { another, codeOfOpening, inClear, opened, passphrase, protect, protectedWork, workedOn } from './protectedWork';
import { missionPath } from './savedSession';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('two people and a passphrase', () => {
  /** Another computer at the same stick. */
  function besides({ context, files }: TestComputer): TestComputer {
    return { files, context: { ...context, places: missionPlacesIn('/laptop') } };
  }

  test('who share it merge their work, which stays protected', async () => {
    const here = await protectedWork();
    const theirs = await opened(besides(here), passphrase);
    await theirs.execute({ name: 'edit-mission', payload: { changes: { titleFr: 'Deux' } } });
    await here.session.execute(retitled('Two'));
    await theirs.save();
    await here.session.save();
    expect([here.session.mission.titleFr, here.session.mission.titleEn, inClear(here)]).toEqual(['Deux', 'Two', []]);
  });

  test('where one changes it, the other’s work is refused, kept, and joins once both passphrases are typed', async () => {
    const here = await protectedWork();
    const theirs = await opened(besides(here), passphrase);
    await protect(theirs, { current: passphrase, next: another });
    await theirs.close();
    const written = here.files.files.get(missionPath);
    await here.session.execute(retitled('Mine'));
    const refused = await here.session.save();
    expect([refused, here.files.files.get(missionPath)]).toEqual([
      { ok: false, error: { code: 'file-other-passphrase', file: 'visit.mission' } },
      written,
    ]);
    await here.session.abandon();
    const alone = await codeOfOpening(here, another);
    expect([alone, (await opened(here, another, passphrase)).mission.titleEn]).toEqual(['journal-locked', 'Mine']);
  });

  test('where a colleague protects what is open here in clear, unsaved edits join when it is opened again', async () => {
    const here = await workedOn();
    const theirs = await opened(besides(here));
    await protect(theirs, { next: passphrase });
    await theirs.close();
    await here.session.execute(retitled('Mine'));
    const refused = await here.session.save();
    await here.session.abandon();
    const again = await opened(here, passphrase);
    await again.save();
    expect([refused, again.mission.titleEn, inClear(here)]).toEqual([
      { ok: false, error: { code: 'file-other-passphrase', file: 'visit.mission' } },
      'Mine',
      [],
    ]);
  });

  test('where a colleague puts a copy in clear in its place, that joins, and the file is protected again', async () => {
    const computer = await workedOn();
    const clear = computer.files.files.get(missionPath) ?? new Uint8Array();
    await protect(computer.session, { next: passphrase });
    computer.files.files.set(missionPath, clear);
    await computer.session.checkFile();
    expect([inClear(computer), computer.files.files.has(backupOf(missionPath))]).toEqual([[], true]);
  });
});
