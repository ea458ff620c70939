import { failure, success, type Result } from '../model/result';
import { calendarComponent, type CalendarMethod } from './calendarComponent';
import type { CalendarError } from './calendarError';
import type { CalendarPlan } from './calendarPlan';
import { checkCalendar } from './checkCalendar';
import type { EventTimes } from './eventTimes';
import type { JCalComponent } from './jCal';
import { serialiseCalendar } from './serialiseCalendar';
import { textOf } from './textOf';

/** An event that a file mentions. */
export interface ShownEvent {
  readonly component: JCalComponent;
  readonly times: EventTimes;
}

/** The text of a calendar file, read back and compared with what was meant. */
export function provenText(
  plan: CalendarPlan,
  events: readonly ShownEvent[],
  method: CalendarMethod = 'PUBLISH',
): Result<string, CalendarError> {
  const meant = calendarComponent(
    plan,
    events.map(({ component }) => component),
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
  const event = events.find(({ component }) => textOf(component, 'uid') === part);
  return (event && textOf(event.component, 'summary')) || part;
}
