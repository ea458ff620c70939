import type { Draft } from 'immer';
import { directoryLinkOf } from '../../model/directoryLink';
import type { Mission } from '../../model/mission';
import { failure, type Result } from '../../model/result';
import type { DomainError } from '../domainError';
import type { Changes } from './changesOf';
import type { RecordOf } from './collections';
import { deleteRecord } from './deleteRecord';
import { editRecord } from './editRecord';

/**
 * Makes one record of two: the kept one takes the changes, the other is marked as deleted and remembers for whom it stands, so
 * that missions that were linked with it find the one that remains. `uses` counts what would still need the other.
 */
export function mergeRecord<Name extends 'organisations' | 'people'>(
  draft: Draft<Mission>,
  collection: Name,
  { kept, dropped, changes }: { kept: string; dropped: string; changes: Changes<RecordOf<Name>> },
  uses: number,
): Result<undefined, DomainError> {
  if (kept === dropped) return failure({ code: 'not-found', collection, id: dropped });
  const edited = editRecord(draft, collection, kept, changes);
  if (!edited.ok) return edited;
  const deleted = deleteRecord(draft, collection, dropped, uses);
  if (!deleted.ok) return deleted;
  const records: Record<string, { directoryLink?: unknown }> = draft[collection];
  const gone = records[dropped];
  if (gone) gone.directoryLink = directoryLinkOf(kept, new Map());
  return deleted;
}
