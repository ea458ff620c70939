import { describe, expect, test } from 'vitest';
import { createMemoryFileSystem, type MemoryFileSystem } from '../../../../electron/storage/memoryFileSystem';
import { replaceFile } from '../../../../electron/storage/replaceFile';

const before = new TextEncoder().encode('the version before');
const after = new TextEncoder().encode('the version after, which is longer');

function stickWith(bytes: Uint8Array): MemoryFileSystem {
  const files = createMemoryFileSystem();
  files.folders.add('/stick');
  files.files.set('/stick/a.mission', bytes);
  return files;
}

describe('a file is replaced whole or not at all', () => {
  test('the new one stands, the previous one is kept beside it, and nothing else is left', async () => {
    const files = stickWith(before);
    expect(await replaceFile(files, '/stick/a.mission', after, { previous: before })).toEqual({
      ok: true,
      value: undefined,
    });
    expect(Object.fromEntries(files.files)).toEqual({ '/stick/a.mission': after, '/stick/a.mission.bak': before });
  });

  test.each([1, 10, 33, 34, 40])(
    'with room for only %i bytes more, the good file stays and nothing is left over',
    async (room) => {
      const files = stickWith(before);
      files.capacity = before.length + room;
      const replaced = await replaceFile(files, '/stick/a.mission', after, { previous: before });
      expect([replaced, Object.fromEntries(files.files)]).toEqual([
        { ok: false, error: { code: 'no-space', reason: 'no-space' } },
        { '/stick/a.mission': before },
      ]);
    },
  );

  test.each(['open', 'write', 'sync', 'close', 'read', 'rename'] as const)(
    'when %s fails, the good file stays and nothing is left over',
    async (operation) => {
      const files = stickWith(before);
      files.fault = (attempted) => (attempted === operation ? 'other' : undefined);
      const replaced = await replaceFile(files, '/stick/a.mission', after);
      expect([replaced.ok, Object.fromEntries(files.files)]).toEqual([false, { '/stick/a.mission': before }]);
    },
  );

  test('what a lying disk gives back differently is not taken for written', async () => {
    const files = stickWith(before);
    const open = files.open.bind(files);
    files.open = async (path, mode) => {
      if (mode === 'read')
        files.files.set(
          path,
          after.map((byte) => byte ^ 1),
        );
      return open(path, mode);
    };
    const replaced = await replaceFile(files, '/stick/a.mission', after);
    expect([replaced, files.files.get('/stick/a.mission')]).toEqual([
      { ok: false, error: { code: 'other', reason: 'read back differently' } },
      before,
    ]);
  });
});
