import { dirname } from 'node:path';
import { failure, success, type Result } from '../../shared/model/result';
import type { Frame } from './container/containerFormat';
import { concatenate } from './container/concatenate';
import { createContainerWriter } from './container/containerWriter';
import type { FileSystemPort, OpenFile, PortError } from './fileSystemPort';
import type { MissionKey } from './protection/missionKey';
import { replaceFile, writeBytes } from './replaceFile';

/** How long an edit may wait for the device: a power cut loses at most this much typing. */
const syncDelayMs = 250;

/** The local journal of one open mission: every edit is here before the window hears of it. */
export interface Journal {
  /** Appends a frame; done when the system has it. It reaches the device within 250 ms, or at `flush`. */
  append(frame: Frame): Promise<Result<undefined, PortError>>;
  flush(): Promise<Result<undefined, PortError>>;
  /** Flushes and lets go of the file. */
  close(): Promise<Result<undefined, PortError>>;
}

/** Starts a journal at `path`, replacing an earlier one, with frames that are durable before this returns; with a key, sealed. */
export async function startJournal(
  files: FileSystemPort,
  path: string,
  documentId: string,
  frames: readonly Frame[],
  key?: MissionKey,
): Promise<Result<Journal, PortError>> {
  const folder = await files.makeFolder(dirname(path));
  if (!folder.ok) return folder;
  const writer = createContainerWriter('journal', documentId, key);
  const beginning = concatenate([writer.header, ...frames.map((frame) => writer.next(frame))]);
  const replaced = await replaceFile(files, path, beginning);
  if (!replaced.ok) return replaced;
  const opened = await files.open(path, 'append');
  return opened.ok ? success(journalOver(opened.value, (frame) => writer.next(frame))) : opened;
}

function journalOver(file: OpenFile, encode: (frame: Frame) => Uint8Array): Journal {
  let last: Promise<Result<undefined, PortError>> = Promise.resolve(success(undefined));
  let timer: NodeJS.Timeout | undefined;

  /** One operation after the other. After a failure the chain is broken, so nothing may follow: whoever owns it starts anew. */
  function enqueue(work: () => Promise<Result<undefined, PortError>>) {
    last = last.then((before) => (before.ok ? work() : before));
    return last;
  }
  function flush() {
    clearTimeout(timer);
    timer = undefined;
    return enqueue(() => file.syncData());
  }
  return {
    append: (frame) => {
      const bytes = encode(frame);
      timer ??= setTimeout(() => void flush(), syncDelayMs);
      return enqueue(() => writeBytes(file, bytes));
    },
    flush,
    close: async () => {
      const flushed = await flush();
      const closed = await file.close();
      return flushed.ok ? closed : failure(flushed.error);
    },
  };
}
