import type { CollectionName } from '../domainError';
import type { RecordOf } from './collections';

/** Collections as they look when the identifier is only known as text: of a mission, or of a draft of one. */
type Collections<Name extends CollectionName> = { readonly [N in Name]: Readonly<Record<string, RecordOf<Name>>> };

/** The record with this identifier, unless there is none or it is marked as deleted. */
export function liveRecord<Name extends CollectionName>(
  mission: Collections<Name>,
  collection: Name,
  id: string,
): RecordOf<Name> | undefined {
  const records = mission[collection];
  const record = Object.hasOwn(records, id) ? records[id] : undefined;
  return record === undefined || record.deleted ? undefined : record;
}
