import { plainDateSchema, type PlainDate } from '../model/plainDate';
import { clockMsOf } from '../time/clockMsOf';
import type { EpochMs } from '../time/epochMs';
import { minuteMs } from '../time/minuteMs';
import type { JCalComponent } from './jCal';
import { propertyOf } from './propertyOf';
import { recurrenceRuleSchema, type RecurrenceRule } from './recurrenceRule';
import { ruleDates } from './ruleDates';
import { textOf } from './textOf';

/** A change of clocks that a VTIMEZONE describes. */
export interface Onset {
  readonly at: EpochMs;
  readonly offsetBefore: number;
  /** Minutes east of UTC from then on. */
  readonly offsetMinutes: number;
}

/** Years in which changes of clocks are listed; Outlook begins its yearly rules in 1601. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

/**
 * The changes of clocks in a VTIMEZONE during some years, in order (RFC 5545 section 3.6.5). Our own reading: a library that
 * reads a file as it wrote it proves nothing about the offset that other programs take from it.
 */
export function timezoneOnsets(zone: JCalComponent, years: YearSpan): readonly Onset[] {
  const bySpan = known.get(zone) ?? new Map<string, readonly Onset[]>();
  known.set(zone, bySpan);
  const span = `${years.first}-${years.last}`;
  const [, , observances] = zone;
  const onsets =
    bySpan.get(span) ?? observances.flatMap((observance) => onsetsOf(observance, years)).sort((a, b) => a.at - b.at);
  bySpan.set(span, onsets);
  return onsets;
}

const known = new WeakMap<JCalComponent, Map<string, readonly Onset[]>>();

function onsetsOf(observance: JCalComponent, years: YearSpan): Onset[] {
  const offsetBefore = offsetMinutesOf(textOf(observance, 'tzoffsetfrom'));
  const offsetMinutes = offsetMinutesOf(textOf(observance, 'tzoffsetto'));
  return localOnsets(observance, years).flatMap((local) => {
    const at = clockMsOf(local.slice(0, 16)) - offsetBefore * minuteMs;
    return Number.isNaN(at) ? [] : [{ at, offsetBefore, offsetMinutes }];
  });
}

/** DTSTART and what RRULE or RDATE add to it. */
function localOnsets(observance: JCalComponent, years: YearSpan): string[] {
  const start = textOf(observance, 'dtstart');
  const rule = recurrenceRuleSchema.safeParse(propertyOf(observance, 'rrule')?.[3]);
  const first = plainDateSchema.safeParse(start.slice(0, 10));
  if (!rule.success || !first.success) return [start, ...extraOnsets(observance)];
  const from = restarted(rule.data, first.data, years);
  const last = plainDateSchema.parse(`${years.last}-12-31`);
  const dates = [...ruleDates(rule.data, from, last)].slice(from === first.data ? 0 : 1);
  const until = rule.data.until ?? '9999';
  return dates.map((date) => `${date}${start.slice(10)}`).filter((local) => local.slice(0, until.length) <= until);
}

function extraOnsets(observance: JCalComponent): string[] {
  const [, , , ...dates] = propertyOf(observance, 'rdate') ?? ['', {}, ''];
  return dates.filter((date) => typeof date === 'string');
}

/**
 * Begun in 1601, a yearly rule would list 400 needless years: it gives the same dates begun in a later one, except for the
 * first, which is a start only because it was asked to be.
 */
function restarted(rule: RecurrenceRule, first: PlainDate, years: YearSpan): PlainDate {
  const isEndless = rule.freq === 'YEARLY' && rule.interval === 1 && rule.count === undefined;
  const later = plainDateSchema.safeParse(`${years.first - 2}${first.slice(4)}`);
  return isEndless && later.success && later.data > first ? later.data : first;
}

/** `-04:00` or `-04:56:02`, in minutes. */
function offsetMinutesOf(text: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = text.slice(1).split(':').map(Number);
  const size = hours * 60 + minutes + seconds / 60;
  return text.startsWith('-') ? -size : size;
}
