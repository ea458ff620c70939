import { addDays } from '../time/addDays';
import { plainDateSchema } from '../model/plainDate';
import { instantOnClock } from './instantOnClock';
import { occurrenceKey } from './occurrenceKey';
import { propertyOf } from './propertyOf';
import { recurrenceRuleSchema, type RecurrenceRule } from './recurrenceRule';
import { ruleDates } from './ruleDates';
import type { SourceEvent } from './sourceEvent';
import { sourceTime, type SourceContext, type SourceTime } from './sourceTime';

/** The times at which an event happens, and what could not be listed. */
export interface SourceOccurrences {
  readonly starts: readonly SourceTime[];
  readonly problem?: 'bad-rule' | 'too-many-occurrences';
}

/** A daily meeting for a year. An agenda with more is somebody's whole calendar. */
const maximumOccurrences = 370;
const horizonDays = 366 * 10;

/** The recurrence set of RFC 5545 section 3.8.5: the start, what RRULE and RDATE add, without what EXDATE takes away. */
export function sourceOccurrences(event: SourceEvent, context: SourceContext): SourceOccurrences {
  const { starts, problem } = ruleStarts(event, context);
  const all = new Map([...starts, ...dates(event, 'rdate', context)].map((start) => [occurrenceKey(start), start]));
  const isExcluded = exclusion(dates(event, 'exdate', context));
  const kept = [...all.values()].filter((start) => !isExcluded(start));
  if (kept.length > maximumOccurrences) {
    return { starts: kept.slice(0, maximumOccurrences), problem: 'too-many-occurrences' };
  }
  return problem ? { starts: kept, problem } : { starts: kept };
}

function ruleStarts(event: SourceEvent, context: SourceContext): SourceOccurrences {
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

function dates({ component }: SourceEvent, name: 'rdate' | 'exdate', context: SourceContext): SourceTime[] {
  return component[1]
    .filter((property) => property[0] === name)
    .flatMap(([, parameters, , ...values]) =>
      values.flatMap((value) => {
        // A period is a pair; its own length is left out, because no exporter seen writes one.
        const time = sourceTime(Array.isArray(value) ? String(value[0]) : value, parameters, context);
        return time.ok ? [time.value] : [];
      }),
    );
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
