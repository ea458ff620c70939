import { expect, test } from 'vitest';
import { unlessGivenUp } from '../../../../electron/mission/unlessGivenUp';
import { createMemoryFileSystem } from '../../../../electron/storage/memoryFileSystem';

test('work that was given up leaves the files as they are and goes no further', async () => {
  let isGivenUp = false;
  const files = createMemoryFileSystem();
  const guarded = unlessGivenUp(files, () => isGivenUp);
  const before = await guarded.open('/one', 'create');
  isGivenUp = true;
  const asked = [
    guarded.open('/two', 'create'),
    guarded.rename('/one', '/three'),
    guarded.remove('/one'),
    guarded.makeFolder('/folder'),
  ];
  const nothing = new Promise((resolve) => setImmediate(resolve, 'nothing'));
  expect([before.ok, await Promise.race([...asked, nothing]), await files.list('/')]).toEqual([
    true,
    'nothing',
    { ok: true, value: ['one'] },
  ]);
});
