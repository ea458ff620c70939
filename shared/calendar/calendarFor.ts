import type { CalendarRecipient } from '../model/calendarRecipient';
import type { CalendarWarning } from '../model/calendarWarning';
import type { Mission } from '../model/mission';
import { failure, success, type Result } from '../model/result';
import type { CalendarError } from './calendarError';
import { calendarFileName } from './calendarFileName';
import type { CalendarOptions } from './calendarOptions';
import { calendarPlan, type CalendarPlan } from './calendarPlan';
import { eventPublications, type EventPublication } from './eventPublications';
import { provenText } from './provenText';
import { publicationEntries } from './publicationEntries';
import { shownEvents } from './shownEvents';

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
  /** What it was made from, for files that go with it. */
  readonly plan: CalendarPlan;
  readonly publications: readonly EventPublication[];
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
  const planned = calendarPlan(recipient, mission, options);
  if (!planned.ok) return planned;
  const plan = planned.value;
  const publications = eventPublications(plan, mission, options.now);
  const shown = shownEvents(publications);
  if (shown.length === 0) return failure({ code: 'nothing-to-export' });
  const text = provenText(plan, shown);
  if (!text.ok) return text;
  return success({
    fileName: calendarFileName(plan, mission),
    text: text.value,
    events: shown.length,
    entries: publicationEntries(plan, publications, options),
    warnings: plan.warnings,
    plan,
    publications,
  });
}
