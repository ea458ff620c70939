import type { CalendarRecipient } from '../model/calendarRecipient';
import type { Mission } from '../model/mission';
import { recipientRecord } from './recipientRecord';

/**
 * The mission as if a deleted recipient were still in it, for their last calendar has their name and goes to their address.
 * The very same mission for everybody else.
 */
export function withRecipient(recipient: CalendarRecipient, mission: Mission): Mission {
  if (!recipientRecord(recipient, mission)?.deleted) return mission;
  switch (recipient.kind) {
    case 'delegate': {
      const delegates = restored(mission.delegates, recipient.id);
      const person = delegates[recipient.id]?.person;
      return {
        ...mission,
        delegates,
        people: person === undefined ? mission.people : restored(mission.people, person),
      };
    }
    case 'group':
      return { ...mission, groups: restored(mission.groups, recipient.id) };
    case 'organisation':
    case 'host':
      return { ...mission, organisations: restored(mission.organisations, recipient.id) };
    case 'venue':
      return { ...mission, venues: restored(mission.venues, recipient.id) };
    default:
      return mission;
  }
}

function restored<Id extends string, T extends { deleted?: true | undefined }>(
  records: Record<Id, T>,
  id: Id,
): Record<Id, T> {
  const record = records[id];
  if (!record) return records;
  const { deleted: _deleted, ...kept } = record;
  return { ...records, [id]: kept };
}
