import type { CollectionName } from '../../shared/commands/domainError';
import { useMission } from '../hooks/useMission';

/** How many records of a collection are not deleted. */
export function useLiveCount(collection: CollectionName): number {
  return useMission((mission) => {
    let count = 0;
    for (const record of Object.values<{ deleted?: true | undefined }>(mission[collection])) {
      if (!record.deleted) count += 1;
    }
    return count;
  });
}
