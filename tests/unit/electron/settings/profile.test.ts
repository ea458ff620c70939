import { describe, expect, test } from 'vitest';
import { loadProfile } from '../../../../electron/settings/profile';
import { createTestComputer, exampleMission } from '../mission/exampleMission';

const nothing = { mappings: [], notDuplicates: [], filters: [] };

describe('what an installation remembers', () => {
  test('settings are there at the next start, in the language of the first', async () => {
    const { files } = createTestComputer();
    const first = await loadProfile(files, '/profile', 'fr');
    const initial = first.settings.value;
    first.settings.change({ ...initial, theme: 'dark', author: 'Anne' });
    await first.settle();
    const next = await loadProfile(files, '/profile', 'en');
    expect([initial.locale, next.settings.value]).toEqual([
      'fr',
      { locale: 'fr', theme: 'dark', author: 'Anne', paper: 'letter', ...nothing },
    ]);
  });

  test('a broken settings file is as none, and keeps nobody from their mission', async () => {
    const { files } = createTestComputer();
    files.folders.add('/profile');
    files.files.set('/profile/settings.json', new TextEncoder().encode('{"theme": "pi'));
    const { settings } = await loadProfile(files, '/profile', 'en');
    expect(settings.value).toEqual({ locale: 'en', theme: 'system', author: '', paper: 'letter', ...nothing });
  });

  test('recent missions are listed newest first, each once, with those that are away just now', async () => {
    const { context, files } = createTestComputer();
    const mission = exampleMission(context);
    const profile = await loadProfile(files, '/profile', 'fr');
    for (const path of ['/stick/a', '/stick/b', '/stick/a']) profile.recent.remember(path, { mission }, context.now());
    files.files.set('/stick/a', new Uint8Array());
    await profile.settle();
    const listed = await (await loadProfile(files, '/profile', 'fr')).recent.list();
    expect(listed.map(({ path, isPresent }) => [path, isPresent])).toEqual([
      ['/stick/a', true],
      ['/stick/b', false],
    ]);
    profile.recent.forget('/stick/a');
    expect((await profile.recent.list()).map(({ path }) => path)).toEqual(['/stick/b']);
  });

  test('of a mission that was never saved under a name it is remembered that its path says nothing', async () => {
    const { context, files } = createTestComputer();
    const mission = exampleMission(context);
    const profile = await loadProfile(files, '/profile', 'fr');
    profile.recent.remember('/profile/drafts/a.mission', { mission, isDraft: true }, context.now());
    profile.recent.remember('/stick/b.mission', { mission, isDraft: false }, context.now());
    await profile.settle();
    const listed = await (await loadProfile(files, '/profile', 'fr')).recent.list();
    expect(listed.map(({ isDraft }) => isDraft)).toEqual([false, true]);
  });

  test('of a protected mission nothing is remembered but where it is, also where it was known before', async () => {
    const { context, files } = createTestComputer();
    const mission = exampleMission(context);
    const profile = await loadProfile(files, '/profile', 'fr');
    profile.recent.remember('/stick/a.mission', { mission }, context.now());
    profile.recent.remember('/stick/a.mission', { mission, key: {} }, context.now());
    await profile.settle();
    const written = JSON.parse(new TextDecoder().decode(files.files.get('/profile/recentMissions.json'))) as unknown;
    expect(written).toEqual([{ path: '/stick/a.mission', isProtected: true, isDraft: false }]);
  });
});
