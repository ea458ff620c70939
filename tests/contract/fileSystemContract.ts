import { expect, test } from 'vitest';
import type { FileSystemPort } from '../../electron/storage/fileSystemPort';

export interface FileSystemUnderTest {
  readonly files: FileSystemPort;
  /** An empty folder, without a slash at its end. */
  readonly folder: string;
}

const bytes = (...values: number[]) => Uint8Array.from(values);

/** What every file system that storage is built upon has to keep to. */
export function describeFileSystem(create: () => Promise<FileSystemUnderTest>): void {
  async function writtenFile(content: Uint8Array) {
    const { files, folder } = await create();
    const path = `${folder}/a`;
    const opened = await files.open(path, 'create');
    if (!opened.ok) throw new Error(opened.error.reason);
    await opened.value.write(content);
    await opened.value.close();
    return { files, folder, path };
  }

  async function contentOf(files: FileSystemPort, path: string) {
    const opened = await files.open(path, 'read');
    if (!opened.ok) return opened.error.code;
    const read = await opened.value.read(0, 100);
    await opened.value.close();
    return read.ok ? [...read.value] : read.error.code;
  }

  test('what was written can be read, from any position', async () => {
    const { files, path } = await writtenFile(bytes(1, 2, 3, 4));
    const opened = await files.open(path, 'read');
    if (!opened.ok) throw new Error(opened.error.reason);
    const parts = [await opened.value.read(0, 2), await opened.value.read(2, 10), await opened.value.read(4, 10)];
    expect(parts).toEqual([
      { ok: true, value: bytes(1, 2) },
      { ok: true, value: bytes(3, 4) },
      { ok: true, value: bytes() },
    ]);
    await opened.value.close();
  });

  test('appending goes on where the file ends', async () => {
    const { files, path } = await writtenFile(bytes(1));
    const opened = await files.open(path, 'append');
    if (!opened.ok) throw new Error(opened.error.reason);
    const outcomes = [await opened.value.write(bytes(2)), await opened.value.sync(), await opened.value.syncData()];
    await opened.value.close();
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(await contentOf(files, path)).toEqual([1, 2]);
  });

  test('a file is given the time of another, and one that is not there is missing', async () => {
    const { files, folder, path } = await writtenFile(bytes(1));
    const set = await files.setModified(path, 1_700_000_000_000);
    expect([set, await files.status(path), await files.setModified(`${folder}/b`, 0)]).toMatchObject([
      { ok: true },
      { ok: true, value: { modified: 1_700_000_000_000 } },
      { ok: false, error: { code: 'missing' } },
    ]);
  });

  test('creating refuses a path that exists and leaves it alone', async () => {
    const { files, path } = await writtenFile(bytes(1));
    const opened = await files.open(path, 'create');
    expect(opened).toMatchObject({ ok: false, error: { code: 'exists' } });
    expect(await contentOf(files, path)).toEqual([1]);
  });

  test.each(['read', 'append'] as const)('opening to %s refuses a path that does not exist', async (mode) => {
    const { files, folder } = await create();
    expect(await files.open(`${folder}/none`, mode)).toMatchObject({ ok: false, error: { code: 'missing' } });
  });

  test('creating in a folder that does not exist says that it is missing', async () => {
    const { files, folder } = await create();
    const opened = await files.open(`${folder}/none/a`, 'create');
    expect(opened).toMatchObject({ ok: false, error: { code: 'missing' } });
  });

  test('a file where a folder should be says so, to what is written in it and to what would make it', async () => {
    const { files, path } = await writtenFile(bytes(1));
    const outcomes = [
      await files.open(`${path}/a`, 'create'),
      await files.makeFolder(path),
      await files.makeFolder(`${path}/b`),
    ];
    const refused = { ok: false, error: { code: 'not-folder' } };
    expect(outcomes).toMatchObject([refused, refused, refused]);
    expect(await contentOf(files, path)).toEqual([1]);
  });

  test('a rename takes the place of what stood there', async () => {
    const { files, folder, path } = await writtenFile(bytes(9));
    const other = await files.open(`${folder}/b`, 'create');
    if (!other.ok) throw new Error(other.error.reason);
    await other.value.close();
    const outcomes = [await files.rename(path, `${folder}/b`), await files.syncFolder(folder)];
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(await contentOf(files, `${folder}/b`)).toEqual([9]);
    expect(await files.list(folder)).toEqual({ ok: true, value: ['b'] });
  });

  test('status tells files from folders and gives the size', async () => {
    const { files, folder, path } = await writtenFile(bytes(1, 2, 3));
    expect(await files.status(path)).toMatchObject({ ok: true, value: { isFolder: false, size: 3 } });
    expect(await files.status(folder)).toMatchObject({ ok: true, value: { isFolder: true } });
    expect(await files.status(`${folder}/none`)).toMatchObject({ ok: false, error: { code: 'missing' } });
  });

  test('a file stays the same one under another name, when it grows, and not when another takes its place', async () => {
    const { files, folder, path } = await writtenFile(bytes(1));
    const identityOf = async (place: string) => {
      const status = await files.status(place);
      return status.ok ? status.value.identity : status.error.code;
    };
    const before = await identityOf(path);
    await files.rename(path, `${folder}/b`);
    const grown = await files.open(`${folder}/b`, 'append');
    if (!grown.ok) throw new Error(grown.error.reason);
    await grown.value.write(bytes(2));
    await grown.value.close();
    const after = await identityOf(`${folder}/b`);
    const other = await files.open(path, 'create');
    if (!other.ok) throw new Error(other.error.reason);
    await other.value.close();
    await files.rename(path, `${folder}/b`);
    const replaced = await identityOf(`${folder}/b`);
    expect([before === undefined, after === before, replaced === before]).toEqual([false, true, false]);
  });

  test('a file that no link leads to lies where it is said to; one that is not there lies nowhere', async () => {
    const { files, folder, path } = await writtenFile(bytes(1));
    expect(await files.realPath(path)).toEqual({ ok: true, value: path });
    expect(await files.realPath(`${folder}/none`)).toMatchObject({ ok: false, error: { code: 'missing' } });
  });

  test('a removed file is gone, and removing it again says so', async () => {
    const { files, path } = await writtenFile(bytes(1));
    expect(await files.remove(path)).toMatchObject({ ok: true });
    expect(await files.remove(path)).toMatchObject({ ok: false, error: { code: 'missing' } });
  });

  test('making a folder makes those above it, and again is no error', async () => {
    const { files, folder } = await create();
    const deep = `${folder}/x/y`;
    expect([await files.makeFolder(deep), await files.makeFolder(deep)].every(({ ok }) => ok)).toBe(true);
    expect(await files.list(folder)).toEqual({ ok: true, value: ['x'] });
    expect(await files.list(`${folder}/none`)).toMatchObject({ ok: false, error: { code: 'missing' } });
  });

  test('a folder is removed once nothing is in it, and not before', async () => {
    const { files, folder } = await create();
    await files.makeFolder(`${folder}/x/y`);
    const outcomes = [];
    for (const name of ['x', 'x/y', 'x', 'x']) outcomes.push(await files.removeFolder(`${folder}/${name}`));
    expect(outcomes.map((outcome) => (outcome.ok ? 'gone' : outcome.error.code))).toEqual([
      'other',
      'gone',
      'gone',
      'missing',
    ]);
  });

  test('a file that is there may be written, one that is not may not', async () => {
    const { files, folder, path } = await writtenFile(bytes(1));
    expect([await files.isWritable(path), await files.isWritable(`${folder}/none`)]).toEqual([true, false]);
  });
}
