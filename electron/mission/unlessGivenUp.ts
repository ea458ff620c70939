import type { FileSystemPort } from '../storage/fileSystemPort';

/**
 * Files that nothing more is done to once the work is given up: the step that asked for it then waits for ever, and whoever
 * came to take its place meets nobody there. A thread that waits for nothing else ends by itself.
 */
export function unlessGivenUp(files: FileSystemPort, isGivenUp: () => boolean): FileSystemPort {
  const forEver = new Promise<never>(() => undefined);
  const guarded =
    <Asked extends readonly unknown[], Answer>(operation: (...asked: Asked) => Promise<Answer>) =>
    (...asked: Asked): Promise<Answer> =>
      isGivenUp() ? forEver : operation(...asked);
  return {
    writer: files.writer,
    status: guarded((path) => files.status(path)),
    realPath: guarded((path) => files.realPath(path)),
    isWritable: guarded((path) => files.isWritable(path)),
    open: guarded((path, mode) => files.open(path, mode)),
    rename: guarded((from, to) => files.rename(from, to)),
    remove: guarded((path) => files.remove(path)),
    setModified: guarded((path, modified) => files.setModified(path, modified)),
    makeFolder: guarded((path) => files.makeFolder(path)),
    removeFolder: guarded((path) => files.removeFolder(path)),
    list: guarded((path) => files.list(path)),
    syncFolder: guarded((path) => files.syncFolder(path)),
  };
}
