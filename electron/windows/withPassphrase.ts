import { basename, dirname } from 'node:path';
import type { FileError } from '../../shared/ipc/fileError';
import type { PassphraseRequest } from '../../shared/ipc/passphraseRequest';
import { failure, success, type Result } from '../../shared/model/result';
import type { MissionWindow } from './missionWindow';

/** `null` where a question stands in a window instead. */
export type Unlocked = Promise<Result<undefined | null, FileError>>;

/** A question for a passphrase that stands in a window. */
export interface PassphraseQuestion {
  readonly request: PassphraseRequest;
  readonly unlock: (passphrase: string) => Unlocked;
}

export interface LockedWork {
  readonly path: string;
  /** Never saved under a name: the path says nothing to a person. */
  readonly isDraft: boolean;
  /** Does it with these passphrases at hand. */
  readonly attempt: (passphrases: readonly string[]) => Unlocked;
  /** The window that asks, once one has to. */
  readonly window: () => Asking;
}

type Asking = Pick<MissionWindow, 'ask'>;

/** Does what may take a passphrase. Where it does, a window asks, until it is done or the person gives up. */
export async function withPassphrase(work: LockedWork): Unlocked {
  const done = await work.attempt([]);
  const reason = done.ok ? undefined : lockOf(done.error);
  if (!reason) return done;
  const window = work.window();
  window.ask(questionOf(work, window, reason, []));
  return success(null);
}

/** @param known the passphrase of the file, where that of the journal is asked for as well */
function questionOf(
  work: LockedWork,
  window: Asking,
  reason: PassphraseRequest['reason'],
  known: readonly string[],
): PassphraseQuestion {
  const { path, isDraft, attempt } = work;
  return {
    request: { file: isDraft ? '' : basename(path), folder: isDraft ? '' : dirname(path), reason },
    unlock: async (passphrase) => {
      const done = await attempt([...known, passphrase]);
      if (done.ok || done.error.code !== 'journal-locked') return done;
      if (reason === 'journal') return failure({ code: 'passphrase-wrong', file: basename(path) });
      window.ask(questionOf(work, window, 'journal', [passphrase]));
      return success(null);
    },
  };
}

function lockOf({ code }: FileError): PassphraseRequest['reason'] | undefined {
  if (code === 'file-locked') return 'file';
  return code === 'journal-locked' ? 'journal' : undefined;
}
