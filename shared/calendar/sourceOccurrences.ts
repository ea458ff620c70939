import { addDays } from '../time/addDays';
import { plainDateSchema } from '../model/plainDate';
import { instantOnClock } from './instantOnClock';
import { listedDates } from './listedDates';
import { occurrenceKey } from './occurrenceKey';
import { propertyOf } from './propertyOf';
import { recurrenceRuleSchema, type RecurrenceRule } from './recurrenceRule';
import { ruleDates } from './ruleDates';
import type { SourceEvent } from './sourceEvent';
import { sourceTime, type SourceContext, type SourceTime } from './sourceTime';

/** One time at which an event happens. */
export interface SourceOccurrence {
  readonly start: SourceTime;
  /** Where it is not as long as the others: an RDATE may be a period. */
  readonly minutes?: number;
}

/** The times at which an event happens, and what could not be listed. */
export interface SourceOccurrences {
  readonly occurrences: readonly SourceOccurrence[];
  readonly problem?: 'bad-rule' | 'too-many-occurrences';
  /** Added and excluded dates that could not be read, as the file writes them. */
  readonly unreadable: readonly string[];
}

/** A daily meeting for a year. An agenda with more is somebody's whole calendar. */
const maximumOccurrences = 370;
const horizonDays = 366 * 10;

/** The recurrence set of RFC 5545 section 3.8.5: the start, what RRULE and RDATE add, without what EXDATE takes away. */
export function sourceOccurrences(event: SourceEvent, context: SourceContext): SourceOccurrences {
  const { starts, problem } = ruleStarts(event, context);
  const added = listedDates(event, 'rdate', context);
  const excluded = listedDates(event, 'exdate', context);
  const unreadable = [...added.unreadable, ...excluded.unreadable];
  const listed = [...starts.map((start) => ({ start })), ...added.occurrences];
  const all = new Map(listed.map((occurrence) => [occurrenceKey(occurrence.start), occurrence]));
  const isExcluded = exclusion(excluded.occurrences.map(({ start }) => start));
  const kept = [...all.values()].filter(({ start }) => !isExcluded(start));
  if (kept.length > maximumOccurrences) {
    return { occurrences: kept.slice(0, maximumOccurrences), problem: 'too-many-occurrences', unreadable };
  }
  return { occurrences: kept, unreadable, ...(problem ? { problem } : {}) };
}

interface RuleStarts extends Pick<SourceOccurrences, 'problem'> {
  readonly starts: readonly SourceTime[];
}

function ruleStarts(event: SourceEvent, context: SourceContext): RuleStarts {
  const value = propertyOf(event.component, 'rrule')?.[3];
  if (value === undefined)
    return event.hasBrokenRule ? { starts: [event.start], problem: 'bad-rule' } : { starts: [event.start] };
  const rule = recurrenceRuleSchema.safeParse(value);
  const isBefore = rule.success && untilOf(rule.data, context);
  if (!rule.success || !isBefore) return { starts: [event.start], problem: 'bad-rule' };
  const first = dateOf(event.start);
  const starts: SourceTime[] = [];
  for (const date of ruleDates(rule.data, first, addDays(first, horizonDays))) {
    const start = onDate(event.start, date);
    if (!isBefore(start)) break;
    starts.push(start);
    if (starts.length > maximumOccurrences) break;
  }
  return { starts };
}

/** Whether an occurrence is still within UNTIL, which is a date, a clock reading or, for a start with a zone, in UTC. */
function untilOf({ until }: RecurrenceRule, context: SourceContext): ((start: SourceTime) => boolean) | undefined {
  if (until === undefined) return () => true;
  const last = sourceTime(until, {}, context);
  if (!last.ok) return undefined;
  const end = last.value;
  if (end.kind === 'date') return (start) => dateOf(start) <= end.date;
  if (end.clock.form !== 'utc') return (start) => localOf(start) <= end.local;
  const at = instantOnClock(end.local, end.clock) ?? 0;
  return (start) =>
    start.kind === 'date'
      ? start.date <= end.local.slice(0, 10)
      : (instantOnClock(start.local, start.clock) ?? at) <= at;
}

/** Some exporters exclude a meeting by its date only, and a whole day by its midnight. */
function exclusion(excluded: readonly SourceTime[]): (start: SourceTime) => boolean {
  const sameForm = new Set(excluded.map((each) => `${each.kind} ${occurrenceKey(each)}`));
  const otherForm = new Set(excluded.map((each) => `${each.kind === 'date' ? 'time' : 'date'} ${dateOf(each)}`));
  return (start) =>
    sameForm.has(`${start.kind} ${occurrenceKey(start)}`) || otherForm.has(`${start.kind} ${dateOf(start)}`);
}

function onDate(start: SourceTime, date: ReturnType<typeof dateOf>): SourceTime {
  return start.kind === 'date' ? { kind: 'date', date } : { ...start, local: `${date}${start.local.slice(10)}` };
}

function dateOf(time: SourceTime) {
  return time.kind === 'date' ? time.date : plainDateSchema.parse(time.local.slice(0, 10));
}

function localOf(time: SourceTime): string {
  return time.kind === 'date' ? time.date : time.local;
}
