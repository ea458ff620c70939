import type { Draft } from 'immer';
import type { Mission } from '../../model/mission';
import type { Result } from '../../model/result';
import type { CollectionName, DomainError } from '../domainError';
import { addRecord } from './addRecord';
import type { Changes } from './changesOf';
import type { RecordOf } from './collections';
import { editRecord } from './editRecord';
import { liveRecord } from './liveRecord';

/** Changes the record with this identifier, or adds one made of `fresh` and the changes. */
export function upsertRecord<Name extends CollectionName>(
  draft: Draft<Mission>,
  collection: Name,
  fresh: RecordOf<Name>,
  changes: Changes<RecordOf<Name>>,
): Result<undefined, DomainError> {
  const { id } = fresh;
  if (liveRecord(draft as Record<Name, Record<string, RecordOf<Name>>>, collection, id)) {
    return editRecord(draft, collection, id, changes);
  }
  const added = addRecord(draft, collection, fresh);
  return added.ok ? editRecord(draft, collection, id, changes) : added;
}
