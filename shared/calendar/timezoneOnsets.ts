import { clockMsOf } from '../time/clockMsOf';
import type { EpochMs } from '../time/epochMs';
import { minuteMs } from '../time/minuteMs';
import type { JCalComponent, JCalRule } from './jCal';
import { propertyOf } from './propertyOf';
import { ruleDates } from './ruleDates';
import { textOf } from './textOf';

/** A change of clocks that a VTIMEZONE describes. */
export interface Onset {
  readonly at: EpochMs;
  readonly offsetBefore: number;
  /** Minutes east of UTC from then on. */
  readonly offsetMinutes: number;
}

/** Outlook begins its yearly rules in 1601, so 450 a rule is usual. */
const onsetsPerRule = 1_000;

/**
 * The changes of clocks in a VTIMEZONE up to an instant, in order (RFC 5545 section 3.6.5). Our own reading: a library that
 * reads a file as it wrote it proves nothing about the offset that other programs take from it.
 */
export function timezoneOnsets([, , observances]: JCalComponent, until: EpochMs): readonly Onset[] {
  return observances.flatMap((observance) => onsetsOf(observance, until)).sort((a, b) => a.at - b.at);
}

function onsetsOf(observance: JCalComponent, until: EpochMs): Onset[] {
  const offsetBefore = offsetMinutesOf(textOf(observance, 'tzoffsetfrom'));
  const offsetMinutes = offsetMinutesOf(textOf(observance, 'tzoffsetto'));
  const onsets: Onset[] = [];
  for (const local of localOnsets(observance)) {
    const at = clockMsOf(local.slice(0, 16)) - offsetBefore * minuteMs;
    if (!(at <= until) || onsets.length >= onsetsPerRule) break;
    onsets.push({ at, offsetBefore, offsetMinutes });
  }
  return onsets;
}

/** DTSTART and what RRULE or RDATE add to it. */
function* localOnsets(observance: JCalComponent): Generator<string> {
  const start = textOf(observance, 'dtstart');
  const rule = propertyOf(observance, 'rrule')?.[3];
  if (typeof rule === 'object' && !Array.isArray(rule)) {
    yield* ruleDates(rule as JCalRule, start);
    return;
  }
  yield start;
  const [, , , ...dates] = propertyOf(observance, 'rdate') ?? ['', {}, ''];
  for (const date of dates) if (typeof date === 'string') yield date;
}

/** `-04:00` or `-04:56:02`, in minutes. */
function offsetMinutesOf(text: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = text.slice(1).split(':').map(Number);
  const size = hours * 60 + minutes + seconds / 60;
  return text.startsWith('-') ? -size : size;
}
