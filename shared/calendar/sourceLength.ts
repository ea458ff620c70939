import { dayMs } from '../time/dayMs';
import { minuteMs } from '../time/minuteMs';
import type { JCalComponent } from './jCal';
import { lengthUntil } from './lengthUntil';
import { propertyOf } from './propertyOf';
import type { SourceContext, SourceTime } from './sourceTime';

/**
 * Minutes from the start of an event to its DTEND or by its DURATION. Without an end: a whole day for a date, nothing for a
 * time. Undefined for an end that cannot be read; negative where it comes first.
 */
export function sourceLength(event: JCalComponent, start: SourceTime, context: SourceContext): number | undefined {
  const end = propertyOf(event, 'dtend') ?? propertyOf(event, 'duration');
  if (!end) return start.kind === 'date' ? dayMs / minuteMs : 0;
  return typeof end[3] === 'string' ? lengthUntil(start, end[3], end[1], context) : undefined;
}
