import type { CalendarRecipient } from '../../shared/calendar/calendarRecipient';
import type { CalendarRequest } from '../../shared/ipc/calendarRequest';

/** Whose calendars a request asks for: each delegate and group once, then the mission. */
export function calendarRecipients({ delegates, groups, mission }: CalendarRequest): readonly CalendarRecipient[] {
  return [
    ...[...new Set(delegates)].map((id) => ({ kind: 'delegate', id }) as const),
    ...[...new Set(groups)].map((id) => ({ kind: 'group', id }) as const),
    ...(mission ? [{ kind: 'mission' } as const] : []),
  ];
}
