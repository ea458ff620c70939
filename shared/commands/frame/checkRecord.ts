import type { Mission } from '../../model/mission';
import { failure, success, type Result } from '../../model/result';
import { isKnownZone } from '../../time/isKnownZone';
import type { DomainError } from '../domainError';
import { checkTimes } from './checkTimes';
import { recordSchemas, taggedRecord, type TaggedRecord } from './collections';
import { faultyField } from './faultyField';
import { liveRecord } from './liveRecord';
import { referencesOf } from './referencesOf';
import type { TouchedRecord } from './touchedRecords';

/**
 * Refuses a record that an edit has left in a state no mission may have: fields that break its schema, references to
 * what is not there, zones and times that do not exist. Only what the edit brought in is held against it.
 */
export function checkRecord(
  before: Mission,
  after: Mission,
  { collection, id }: TouchedRecord,
): Result<undefined, DomainError> {
  const now = taggedRecord(after, collection, id);
  if (!now || now.record.deleted) return success(undefined);
  const parsed = recordSchemas[collection].safeParse(now.record);
  if (!parsed.success) return failure({ code: 'invalid-field', collection, field: faultyField(parsed.error) });
  const then = taggedRecord(before, collection, id);
  const missing = missingReference(after, then, now);
  if (missing) return failure({ code: 'not-found', ...missing });
  const zone = newZone(then, now);
  if (zone !== undefined && !isKnownZone(zone)) return failure({ code: 'unknown-zone', zone });
  if (isBackwards(now)) return failure({ code: 'last-day-before-first-day' });
  if (now.collection !== 'items') return success(undefined);
  return checkTimes(then?.collection === 'items' ? then.record : undefined, now.record);
}

function missingReference(after: Mission, then: TaggedRecord | undefined, now: TaggedRecord) {
  const known = new Set((then ? referencesOf(then) : []).map(({ collection, id }) => `${collection}/${id}`));
  return referencesOf(now).find(
    ({ collection, id }) => !known.has(`${collection}/${id}`) && !liveRecord(after, collection, id),
  );
}

function newZone(then: TaggedRecord | undefined, now: TaggedRecord): string | undefined {
  const zone = zoneOf(now);
  return zone === (then && zoneOf(then)) ? undefined : zone;
}

function isBackwards({ collection, record }: TaggedRecord): boolean {
  if (collection === 'terms') return record.lastDay < record.firstDay;
  if (collection !== 'benefits' || record.validFrom === undefined) return false;
  return record.validTo !== undefined && record.validTo < record.validFrom;
}

function zoneOf(tagged: TaggedRecord): string | undefined {
  return tagged.collection === 'venues' || tagged.collection === 'destinations' ? tagged.record.zone : undefined;
}
