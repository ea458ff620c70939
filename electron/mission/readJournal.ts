import type { Frame } from '../storage/container/containerFormat';
import { concatenate } from '../storage/container/concatenate';
import type { Container } from '../storage/container/readContainer';
import type { FileSystemPort } from '../storage/fileSystemPort';
import type { Keyring } from '../storage/protection/keyring';
import { readContainerFile } from './readMissionFile';

/** What a journal kept, as far as it is intact. */
export interface JournalContents {
  readonly container: Container;
  /** Changes that were never in the portable file. Empty where everything was saved. */
  readonly unsaved: Uint8Array;
  /** The file that held everything before `unsaved`; undefined where none ever did. */
  readonly savedHash: Uint8Array | undefined;
  /** Every change it knows, the whole document first. */
  readonly everything: Uint8Array;
}

/**
 * Reads the journal of one document. Its last frame may be torn by a power cut; what stands before it counts. A journal
 * of another document (another file lay at this path before) says nothing about this one. `locked` where it holds what the
 * file does not, under a key that is not at hand.
 */
export async function readJournal(
  files: FileSystemPort,
  path: string,
  documentId: string,
  keyring: Keyring,
): Promise<JournalContents | 'locked' | undefined> {
  const read = await readContainerFile(files, path, keyring);
  if (!read.ok) return undefined;
  const { container } = read.value;
  if (container.documentId !== documentId) return undefined;
  // Where its mark stands last, the file has everything: nothing in it is worth asking for another passphrase.
  if (container.locked) return container.locked.last === 'saved' ? undefined : 'locked';
  const lastSaved = container.frames.map(({ type }) => type).lastIndexOf('saved');
  return {
    container,
    savedHash: container.frames[lastSaved]?.payload,
    unsaved: changesIn(container.frames.slice(lastSaved + 1)),
    everything: changesIn(container.frames),
  };
}

/** Automerge reads its chunks one after the other, so frames can simply be joined. */
function changesIn(frames: readonly Frame[]): Uint8Array {
  return concatenate(frames.flatMap(({ type, payload }) => (type === 'saved' ? [] : [payload])));
}
