import type { CalendarRequest } from '../../../shared/ipc/calendarRequest';
import type { CalendarChoices } from './calendarChoices';
import type { RecipientRow } from './useRecipients';

/** What the host is asked to write. */
export function requestOf(rows: readonly RecipientRow[], choices: CalendarChoices): CalendarRequest {
  const recipients = rows.map(({ recipient }) => recipient);
  return {
    ...choices,
    mission: recipients.some(({ kind }) => kind === 'mission'),
    groups: recipients.flatMap((recipient) => (recipient.kind === 'group' ? [recipient.id] : [])),
    delegates: recipients.flatMap((recipient) => (recipient.kind === 'delegate' ? [recipient.id] : [])),
  };
}
