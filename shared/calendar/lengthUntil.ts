import { addDays } from '../time/addDays';
import { clockMsOf } from '../time/clockMsOf';
import { dayMs } from '../time/dayMs';
import { localAtClockMs } from '../time/localAtClockMs';
import { minuteMs } from '../time/minuteMs';
import { instantOnClock } from './instantOnClock';
import type { JCalProperty } from './jCal';
import { sourceTime, type SourceContext, type SourceTime } from './sourceTime';

const durationPattern = /^([+-]?)P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,9})S)?)?$/;

/**
 * Minutes from a start to an end that is given as a time or as a DURATION, elapsed; a day of DURATION is a day of the
 * calendar, whatever clocks do in it (RFC 5545 section 3.3.6). Undefined for an end that cannot be read; negative where it
 * comes first.
 */
export function lengthUntil(
  start: SourceTime,
  end: string,
  parameters: JCalProperty[1],
  context: SourceContext,
): number | undefined {
  const parts = durationPattern.exec(end);
  if (!parts) {
    const time = sourceTime(end, parameters, context);
    return time.ok ? minutesBetween(start, time.value) : undefined;
  }
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts.slice(2).map((part) => Number(part ?? 0));
  const later = minutesBetween(start, daysLater(start, weeks * 7 + days));
  if (later === undefined) return undefined;
  const size = later + hours * 60 + minutes + Math.round(seconds / 60);
  return parts[1] === '-' ? -size : size;
}

function daysLater(time: SourceTime, days: number): SourceTime {
  if (time.kind === 'date') return { kind: 'date', date: addDays(time.date, days) };
  return { ...time, local: localAtClockMs(clockMsOf(time.local) + days * dayMs) };
}

function minutesBetween(start: SourceTime, end: SourceTime): number | undefined {
  if (start.kind === 'date' && end.kind === 'date') return (Date.parse(end.date) - Date.parse(start.date)) / minuteMs;
  if (start.kind === 'date' || end.kind === 'date') return undefined;
  const from = instantOnClock(start.local, start.clock);
  const to = instantOnClock(end.local, end.clock);
  return from === undefined || to === undefined ? undefined : (to - from) / minuteMs;
}
