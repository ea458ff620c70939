import { assertNever } from '../model/assertNever';
import type { CalendarTexts } from './calendarTexts';
import type { DueDay } from './dueDays';

/** What is to be done by a due day: where the title is that of a request or a visit, it says first what is awaited of it. */
export function dueTitle({ of }: DueDay, title: string, { say }: CalendarTexts): string {
  switch (of) {
    case 'task':
      return title;
    case 'support':
      return say('dueSupport', { title });
    case 'access-list':
      return say('dueAccessList', { title });
    case 'follow-up':
      return say('dueFollowUp', { title });
    case 'asking':
      return say('dueAsking', { title });
    case 'announcement':
      return say('dueAnnouncement', { title });
    default:
      return assertNever(of);
  }
}
