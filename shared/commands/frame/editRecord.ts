import type { Draft } from 'immer';
import type { Mission } from '../../model/mission';
import { failure, success, type Result } from '../../model/result';
import type { CollectionName, DomainError } from '../domainError';
import { applyChanges } from './applyChanges';
import type { Changes } from './changesOf';
import type { RecordOf } from './collections';
import { liveRecord } from './liveRecord';

/** Changes some fields of a record that is there. */
export function editRecord<Name extends CollectionName>(
  draft: Draft<Mission>,
  collection: Name,
  id: string,
  changes: Changes<RecordOf<Name>>,
): Result<undefined, DomainError> {
  const record = liveRecord(draft as Record<Name, Record<string, RecordOf<Name>>>, collection, id);
  if (!record) return failure({ code: 'not-found', collection, id });
  applyChanges(record, changes);
  return success(undefined);
}
