import type { FileError } from '../../shared/ipc/fileError';
import type { Instant } from '../../shared/model/instant';
import type { Mission } from '../../shared/model/mission';
import { publicationKey, publicationKeySchema } from '../../shared/model/publication';
import type { Result } from '../../shared/model/result';
import { type SentDocument, sendingScope } from '../../shared/model/sending';
import type { sessionOf } from './sessionOf';

/** A document, and those it was written for; for all that there are where nobody is named. */
export interface SentTo {
  readonly document: SentDocument;
  readonly to: readonly string[];
}

/**
 * Notes in the mission what was written for whom, once it is: `null` says that the person closed the dialog. What was written
 * is good even where the mission cannot take note of it, because it is only read: then the window has said so all along.
 */
export async function noteSent<Value>(
  written: Result<Value, FileError>,
  sent: SentTo | undefined,
  session: ReturnType<typeof sessionOf>,
  at: Instant,
): Promise<Result<Value, FileError>> {
  if (written.ok && written.value !== null && sent) {
    await session.execute({ name: 'record-publication', payload: { entries: entriesOf(sent, at) } });
  }
  return written;
}

function entriesOf({ document, to }: SentTo, at: Instant): Mission['publications'] {
  const sendings = to.length === 0 ? [{ document }] : to.map((each) => ({ document, to: each }));
  const keys = sendings.map((sending) => publicationKey({ kind: 'writing', scope: sendingScope(sending), at }));
  return Object.fromEntries(keys.map((key) => [publicationKeySchema.parse(key), '{}']));
}
