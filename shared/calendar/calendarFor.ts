import type { ItemId } from '../model/identifier';
import type { Mission } from '../model/mission';
import { failure, success, type Result } from '../model/result';
import type { CalendarError } from './calendarError';
import { calendarComponent } from './calendarComponent';
import { calendarFileName } from './calendarFileName';
import type { CalendarOptions } from './calendarOptions';
import type { CalendarRecipient } from '../model/calendarRecipient';
import { calendarTexts, type CalendarTexts } from './calendarTexts';
import { checkCalendar } from './checkCalendar';
import { languagesOf } from './languagesOf';
import { ownBookingReference } from './ownBookingReference';
import { plannedEvents } from './plannedEvents';
import { recipientName } from './recipientName';
import { recipientView } from './recipientView';
import { serialiseCalendar } from './serialiseCalendar';

/** A calendar file, ready to be written as UTF-8. */
export interface CalendarFile {
  /** What the file should be called; made safe for a disk where it is written. */
  readonly fileName: string;
  readonly text: string;
  readonly events: number;
}

/**
 * The calendar of one recipient: what they may know and what concerns them, put in words, then read back
 * and compared before it is returned (design of calendars: docs/decisions/0050-calendar-files.md). The same mission gives the same bytes.
 */
export function calendarFor(
  recipient: CalendarRecipient,
  mission: Mission,
  options: CalendarOptions,
): Result<CalendarFile, CalendarError> {
  const [language, ...others] = languagesOf(recipient, mission, options);
  const view = recipientView(recipient, mission);
  const texts = calendarTexts(language, options.translations);
  const name = recipientName(recipient, view, texts);
  if (name === undefined) return failure({ code: 'unknown-recipient' });
  const planned = plannedEvents(recipient, mission, options, texts);
  if (!planned.ok) return planned;
  if (planned.value.length === 0) return failure({ code: 'nothing-to-export' });

  const languages: [CalendarTexts, ...CalendarTexts[]] = [
    texts,
    ...others.map((other) => calendarTexts(other, options.translations)),
  ];
  const bookingOf = (item: ItemId) => ownBookingReference(item, recipient, mission);
  const form = { name, languages, choices: options, bookingOf };
  const meant = calendarComponent(recipient, view, planned.value, form);
  const text = serialiseCalendar(meant);
  const check = checkCalendar(
    text,
    meant,
    planned.value.map(({ times }) => times),
  );
  if (!check.ok) return failure({ code: 'calendar-disagrees', detail: check.error });
  const fileName = calendarFileName(recipient, mission, texts, [language, ...others]);
  return success({ fileName, text, events: planned.value.length });
}
