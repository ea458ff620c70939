import { constants } from 'node:fs';
import {
  access,
  mkdir,
  open,
  readdir,
  realpath,
  rename,
  rm,
  rmdir,
  stat,
  utimes,
  type FileHandle,
} from 'node:fs/promises';
import { dirname } from 'node:path';
import { failure, success, type Result } from '../../shared/model/result';
import type { FileSystemPort, OpenFile, PortError } from './fileSystemPort';
import { writerIn } from './writerIn';

const codes: Readonly<Record<string, PortError['code']>> = {
  ENOENT: 'missing',
  ENOTDIR: 'not-folder',
  EEXIST: 'exists',
  EISDIR: 'is-folder',
  EACCES: 'not-permitted',
  EPERM: 'not-permitted',
  EROFS: 'not-permitted',
  ENOSPC: 'no-space',
  EDQUOT: 'no-space',
};

const flags = {
  // Without waiting: a pipe would otherwise hold up a thread, and with a few of them every file, for ever.
  read: constants.O_RDONLY | (constants.O_NONBLOCK ?? 0),
  create: constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL,
  append: constants.O_WRONLY | constants.O_APPEND,
};

/** The file system of this computer, as the installation with this profile uses it. */
export function createNodeFileSystem(profile: string): FileSystemPort {
  return { writer: writerIn(profile), ...operations };
}

const operations: Omit<FileSystemPort, 'writer'> = {
  status: (path) =>
    attempt(async () => {
      const found = await stat(path, { bigint: true });
      const facts = { isFolder: found.isDirectory(), size: Number(found.size), modified: Number(found.mtimeMs) };
      // A number is given again once its file is gone: only with the time of birth is it a file's own.
      const identity = `${found.dev}:${found.ino}:${found.birthtimeNs}`;
      return found.ino === 0n ? facts : { ...facts, identity };
    }),
  realPath: (path) => attempt(() => realpath(path)),
  isWritable: async (path) => {
    const allowed = await Promise.all(
      [path, dirname(path)].map((place) => attempt(() => access(place, constants.W_OK))),
    );
    return allowed.every(({ ok }) => ok);
  },
  open: (path, mode) => attempt(async () => openFile(await open(path, flags[mode], 0o600))),
  rename: (from, to) => attempt(() => done(rename(from, to))),
  remove: (path) => attempt(() => done(rm(path))),
  setModified: (path, modified) => attempt(() => done(utimes(path, modified / 1000, modified / 1000))),
  makeFolder,
  removeFolder: (path) => attempt(() => done(rmdir(path))),
  list: (path) => attempt(async () => (await readdir(path)).sort()),
  syncFolder: (path) => attempt(() => syncFolder(path)),
};

async function makeFolder(path: string): Promise<Result<undefined, PortError>> {
  const made = await attempt(() => done(mkdir(path, { recursive: true, mode: 0o700 })));
  // A folder that exists is no error to a recursive `mkdir`: what it found in the way is a file.
  return !made.ok && made.error.code === 'exists' ? failure({ ...made.error, code: 'not-folder' }) : made;
}

function openFile(handle: FileHandle): OpenFile {
  return {
    read: (position, length) =>
      attempt(async () => {
        const { bytesRead, buffer } = await handle.read(new Uint8Array(length), 0, length, position);
        return buffer.subarray(0, bytesRead);
      }),
    write: (bytes) => attempt(async () => (await handle.write(bytes)).bytesWritten),
    sync: () => attempt(() => done(handle.sync())),
    syncData: () => attempt(() => done(handle.datasync())),
    close: () => attempt(() => done(handle.close())),
  };
}

async function syncFolder(path: string): Promise<undefined> {
  // Windows opens no handle on a folder; its renames are journalled by the volume.
  if (process.platform === 'win32') return;
  const handle = await open(path, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function done(work: Promise<unknown>): Promise<undefined> {
  await work;
}

async function attempt<T>(work: () => Promise<T>): Promise<Result<T, PortError>> {
  try {
    return success(await work());
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    return failure({ code: codes[code] ?? 'other', reason: code || message });
  }
}
