import { dirname } from 'node:path/posix';
import { failure, success, type Result } from '../../shared/model/result';
import type { FileSystemPort, OpenFile, PortError, Writer } from './fileSystemPort';

/** A file system in memory, which a test can look into, fill up and make fail. */
export interface MemoryFileSystem extends FileSystemPort {
  /** Another process, or another installation, from now on. */
  writer: Writer;
  /** Contents by path. Writing here is how another program changes a file behind the application's back. */
  readonly files: Map<string, Uint8Array>;
  readonly folders: Set<string>;
  /** When files were changed, as far as that was set; 0 for the others. */
  readonly times: Map<string, number>;
  /** Which file it is that stands at a path, once somebody has asked. */
  readonly identities: Map<string, string>;
  /** Bytes that the volume holds; writing beyond it goes out short, then fails. */
  capacity: number;
  /** Makes an operation fail on the paths it names; cleared by setting it back to undefined. */
  fault:
    ((operation: keyof FileSystemPort | keyof OpenFile, path: string) => PortError['code'] | undefined) | undefined;
}

export function createMemoryFileSystem(): MemoryFileSystem {
  const system: MemoryFileSystem = {
    writer: { installation: '0000abcd', process: 1, isRunning: (process) => process === 1 },
    files: new Map(),
    folders: new Set(['/']),
    times: new Map(),
    identities: new Map(),
    capacity: Number.POSITIVE_INFINITY,
    fault: undefined,
    status: (path) => answer('status', path, () => statusOf(system, path)),
    realPath: (path) => answer('realPath', path, () => (system.files.has(path) ? success(path) : missing)),
    isWritable: async (path) => system.files.has(path) && system.fault?.('open', path) === undefined,
    open: (path, mode) => answer('open', path, () => openFile(system, path, mode)),
    rename: (from, to) => answer('rename', to, () => rename(system, from, to)),
    remove: (path) => answer('remove', path, () => remove(system, path)),
    setModified: (path, modified) => answer('setModified', path, () => setModified(system, path, modified)),
    makeFolder: (path) => answer('makeFolder', path, () => makeFolder(system, path)),
    removeFolder: (path) => answer('removeFolder', path, () => removeFolder(system, path)),
    list: (path) => answer('list', path, () => list(system, path)),
    syncFolder: (path) => answer('syncFolder', path, () => (system.folders.has(path) ? success(undefined) : missing)),
  };

  async function answer<T>(
    operation: keyof FileSystemPort,
    path: string,
    work: () => Result<T, PortError>,
  ): Promise<Result<T, PortError>> {
    const code = system.fault?.(operation, path);
    return code ? fail(code) : work();
  }
  return system;
}

const missing = fail('missing');
let filesMade = 0;

function fail(code: PortError['code']) {
  return failure<PortError>({ code, reason: code });
}

function statusOf({ files, folders, times, identities }: MemoryFileSystem, path: string) {
  const bytes = files.get(path);
  if (bytes) {
    const identity = identities.get(path) ?? `file ${(filesMade += 1)}`;
    identities.set(path, identity);
    return success({ isFolder: false, size: bytes.length, modified: times.get(path) ?? 0, identity });
  }
  return folders.has(path) ? success({ isFolder: true, size: 0, modified: 0 }) : missing;
}

function openFile(system: MemoryFileSystem, path: string, mode: 'read' | 'create' | 'append') {
  const { files, folders } = system;
  if (folders.has(path)) return fail(mode === 'create' ? 'exists' : 'is-folder');
  if (mode === 'create') {
    if (files.has(path)) return fail('exists');
    if (files.has(dirname(path))) return fail('not-folder');
    if (!folders.has(dirname(path))) return missing;
    files.set(path, new Uint8Array());
  }
  return files.has(path) ? success(handleOf(system, path)) : missing;
}

function handleOf(system: MemoryFileSystem, path: string): OpenFile {
  const attempt = async <T>(operation: keyof OpenFile, work: () => Result<T, PortError>) => {
    const code = system.fault?.(operation, path);
    return code ? fail(code) : work();
  };
  const contents = () => system.files.get(path) ?? new Uint8Array();
  return {
    read: (position, length) => attempt('read', () => success(contents().slice(position, position + length))),
    write: (bytes) => attempt('write', () => write(system, path, bytes)),
    sync: () => attempt('sync', () => success(undefined)),
    syncData: () => attempt('syncData', () => success(undefined)),
    close: () => attempt('close', () => success(undefined)),
  };
}

function write(system: MemoryFileSystem, path: string, bytes: Uint8Array) {
  const used = [...system.files.values()].reduce((total, { length }) => total + length, 0);
  const fitting = bytes.subarray(0, Math.max(0, system.capacity - used));
  if (fitting.length === 0 && bytes.length > 0) return fail('no-space');
  const before = system.files.get(path) ?? new Uint8Array();
  const after = new Uint8Array(before.length + fitting.length);
  after.set(before);
  after.set(fitting, before.length);
  system.files.set(path, after);
  return success(fitting.length);
}

function rename(system: MemoryFileSystem, from: string, to: string) {
  const { files, identities } = system;
  const bytes = files.get(from);
  if (!bytes) return missing;
  const identity = identities.get(from);
  remove(system, to);
  files.set(to, bytes);
  if (identity) identities.set(to, identity);
  return remove(system, from);
}

function remove({ files, identities }: MemoryFileSystem, path: string) {
  identities.delete(path);
  return files.delete(path) ? success(undefined) : missing;
}

function setModified({ files, times }: MemoryFileSystem, path: string, modified: number) {
  if (!files.has(path)) return missing;
  times.set(path, modified);
  return success(undefined);
}

function makeFolder({ files, folders }: MemoryFileSystem, path: string) {
  for (let place = path; !folders.has(place); place = dirname(place)) if (files.has(place)) return fail('not-folder');
  for (let place = path; !folders.has(place); place = dirname(place)) folders.add(place);
  return success(undefined);
}

function removeFolder(system: MemoryFileSystem, path: string) {
  const inside = list(system, path);
  if (!inside.ok) return inside;
  if (inside.value.length > 0) return fail('other');
  system.folders.delete(path);
  return success(undefined);
}

function list({ files, folders }: MemoryFileSystem, path: string) {
  if (!folders.has(path)) return missing;
  const inside = [...files.keys(), ...folders].filter((name) => name !== '/' && dirname(name) === path);
  return success(inside.map((name) => name.slice(path === '/' ? 1 : path.length + 1)).sort());
}
