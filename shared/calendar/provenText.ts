import { failure, success, type Result } from '../model/result';
import { calendarContent, type CalendarMethod } from './calendarContent';
import type { CalendarError } from './calendarError';
import type { CalendarPlan } from './calendarPlan';
import { checkCalendar } from './checkCalendar';
import type { EventTimes } from './eventTimes';
import { serialiseCalendar } from './serialiseCalendar';
import type { StampedEvent } from './stampedEvent';

/** An event that a file mentions. */
export interface ShownEvent {
  readonly event: StampedEvent;
  readonly times: EventTimes;
}

/** The text of a calendar file, read back and compared with what was meant. */
export function provenText(
  plan: CalendarPlan,
  events: readonly ShownEvent[],
  method: CalendarMethod = 'PUBLISH',
): Result<string, CalendarError> {
  const meant = calendarContent(
    plan,
    events.map(({ event }) => event),
    method,
  );
  const text = serialiseCalendar(meant);
  const check = checkCalendar(
    text,
    meant,
    events.map(({ times }) => times),
  );
  return check.ok ? success(text) : failure({ code: 'calendar-disagrees', detail: titleOf(check.error, events) });
}

/** What a person calls the part of a file that differs: an event by its title. */
function titleOf(part: string, events: readonly ShownEvent[]): string {
  const { event } = events.find((shown) => shown.event.uid === part) ?? {};
  return event?.body.summary || part;
}
