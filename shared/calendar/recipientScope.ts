import { assertNever } from '../model/assertNever';
import type { CalendarRecipient } from '../model/calendarRecipient';

/** One text per recipient that never changes: `delegate-ID`, `host-ID`, `public`; the same organisation as a member and as a host is two. */
export function recipientScope(recipient: CalendarRecipient): string {
  switch (recipient.kind) {
    case 'delegate':
    case 'group':
    case 'organisation':
    case 'host':
    case 'venue':
      return `${recipient.kind}-${recipient.id}`;
    case 'mission':
    case 'coordinators':
    case 'public':
      return recipient.kind;
    default:
      return assertNever(recipient);
  }
}
