import type { Draft } from 'immer';
import type { Mission } from '../../model/mission';
import { failure, success, type Result } from '../../model/result';
import type { CollectionName, DomainError } from '../domainError';
import type { RecordOf } from './collections';

/** Puts a new record under its identifier. An identifier is never reused, not even that of a deleted record. */
export function addRecord<Name extends CollectionName>(
  draft: Draft<Mission>,
  collection: Name,
  record: RecordOf<Name>,
): Result<undefined, DomainError> {
  const records = draft[collection] as Record<string, RecordOf<Name>>;
  const { id } = record;
  if (Object.hasOwn(records, id)) return failure({ code: 'already-exists', collection, id });
  records[id] = withoutUndefined(record);
  return success(undefined);
}

/** Absent and undefined mean the same to people but not to a file, where only absent exists. */
function withoutUndefined<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}
