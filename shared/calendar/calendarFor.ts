import type { CalendarWarning } from '../model/calendarWarning';
import type { Mission } from '../model/mission';
import { failure, success, type Result } from '../model/result';
import { calendarComponent } from './calendarComponent';
import type { CalendarError } from './calendarError';
import { calendarFileName } from './calendarFileName';
import type { CalendarOptions } from './calendarOptions';
import { calendarPlan, type CalendarPlan } from './calendarPlan';
import type { CalendarRecipient } from '../model/calendarRecipient';
import { checkCalendar } from './checkCalendar';
import { eventPublications } from './eventPublications';
import type { EventTimes } from './eventTimes';
import type { JCalComponent } from './jCal';
import { publicationEntries } from './publicationEntries';
import { serialiseCalendar } from './serialiseCalendar';

/** A calendar file, ready to be written as UTF-8. */
export interface CalendarFile {
  /** What the file should be called; made safe for a disk where it is written. */
  readonly fileName: string;
  readonly text: string;
  readonly events: number;
  /** What the publication ledger has to learn once the file is written. */
  readonly entries: Mission['publications'];
  /** What was left out of it. */
  readonly warnings: readonly CalendarWarning[];
}

/**
 * The calendar of one recipient: what they may know and what concerns them, put in words, then read back
 * and compared before it is returned (docs/decisions/0050-calendar-files.md). What was sent before and has not changed is
 * byte for byte what it was; the rest carries a higher SEQUENCE (docs/decisions/0165-publication-ledger.md).
 */
export function calendarFor(
  recipient: CalendarRecipient,
  mission: Mission,
  options: CalendarOptions,
): Result<CalendarFile, CalendarError> {
  const plan = calendarPlan(recipient, mission, options);
  if (!plan.ok) return plan;
  const events = eventPublications(plan.value, mission, options.now);
  const shown = events.flatMap(({ component, times }) => (component ? [{ component, times }] : []));
  if (shown.length === 0) return failure({ code: 'nothing-to-export' });
  const text = provenText(plan.value, shown);
  if (!text.ok) return text;
  const locales = plan.value.languages.map(({ locale }) => locale);
  return success({
    fileName: calendarFileName(recipient, mission, plan.value.languages[0], locales),
    text: text.value,
    events: shown.length,
    entries: publicationEntries(plan.value, events, options),
    warnings: plan.value.warnings,
  });
}

interface ShownEvent {
  readonly component: JCalComponent;
  readonly times: EventTimes;
}

function provenText(plan: CalendarPlan, events: readonly ShownEvent[]): Result<string, CalendarError> {
  const meant = calendarComponent(
    plan,
    events.map(({ component }) => component),
  );
  const text = serialiseCalendar(meant);
  const check = checkCalendar(
    text,
    meant,
    events.map(({ times }) => times),
  );
  return check.ok ? success(text) : failure({ code: 'calendar-disagrees', detail: check.error });
}
