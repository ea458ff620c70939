import type { CalendarRecipient } from '../../../shared/calendar/calendarRecipient';

/** One text per recipient, to remember who is chosen and who is shown. */
export function recipientKey(recipient: CalendarRecipient): string {
  return recipient.kind === 'mission' ? 'mission' : `${recipient.kind}:${recipient.id}`;
}
