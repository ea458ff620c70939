import { assertNever } from '../model/assertNever';
import type { CalendarRecipient } from '../model/calendarRecipient';
import type { Mission } from '../model/mission';

interface RecipientRecord {
  readonly id: string;
  readonly deleted?: true | undefined;
}

/** The record that a recipient is, deleted or not; undefined for the mission's own three, and for whoever is not in it. */
export function recipientRecord(recipient: CalendarRecipient, mission: Mission): RecipientRecord | undefined {
  switch (recipient.kind) {
    case 'delegate':
      return mission.delegates[recipient.id];
    case 'group':
      return mission.groups[recipient.id];
    case 'organisation':
    case 'host':
      return mission.organisations[recipient.id];
    case 'venue':
      return mission.venues[recipient.id];
    case 'mission':
    case 'coordinators':
    case 'public':
      return undefined;
    default:
      return assertNever(recipient);
  }
}
