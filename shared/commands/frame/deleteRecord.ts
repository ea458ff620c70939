import type { Draft } from 'immer';
import type { Mission } from '../../model/mission';
import { failure, success, type Result } from '../../model/result';
import type { CollectionName, DomainError } from '../domainError';
import { liveRecord } from './liveRecord';

/**
 * Marks a record as deleted, unless something living counts on it (`uses`): what stands in somebody's calendar or in the
 * directory is never emptied as a side effect (docs/decisions/0040-what-deleting-does).
 */
export function deleteRecord(
  draft: Draft<Mission>,
  collection: CollectionName,
  id: string,
  uses: number,
): Result<undefined, DomainError> {
  const record = liveRecord(draft, collection, id);
  if (!record) return failure({ code: 'not-found', collection, id });
  if (uses > 0) return failure({ code: 'still-in-use', collection, id, uses });
  record.deleted = true;
  return success(undefined);
}
