import { expect, test } from 'vitest';
import { keepVersion, listVersions } from '../../../../electron/storage/keptVersions';
import { createMemoryFileSystem } from '../../../../electron/storage/memoryFileSystem';

const folder = '/profile/versions/m-1';
const bytes = (value: number) => Uint8Array.of(value);

test('the last twenty versions stay, newest first, and one that is the same as the newest is not kept twice', async () => {
  const files = createMemoryFileSystem();
  for (let version = 1; version <= 23; version += 1) await keepVersion(files, folder, bytes(version));
  await keepVersion(files, folder, bytes(23));
  const names = await listVersions(files, folder);
  expect([names.length, names[0], names.at(-1), files.files.get(`${folder}/${names[0]}`)]).toEqual([
    20,
    '00000023.mission',
    '00000004.mission',
    bytes(23),
  ]);
});

test('a version that does not fit leaves those that stand', async () => {
  const files = createMemoryFileSystem();
  await keepVersion(files, folder, bytes(1));
  files.capacity = 1;
  expect([await keepVersion(files, folder, bytes(2)), await listVersions(files, folder)]).toEqual([
    { ok: false, error: { code: 'no-space', reason: 'no-space' } },
    ['00000001.mission'],
  ]);
});
