import { plainDateSchema, type PlainDate } from '../model/plainDate';
import { dayMs } from '../time/dayMs';
import { matchesRule } from './matchesRule';
import { ruleDay, type RuleDay } from './ruleDay';
import type { RecurrenceRule } from './recurrenceRule';
import { rulePeriod } from './rulePeriod';

/**
 * The dates of a recurrence rule, in order, the first included whether the rule matches it or not (RFC 5545 section
 * 3.8.5.3). Looks at each day in turn up to a last one, so that no rule, however odd, can run for ever. UNTIL is for the
 * caller, who knows the clock.
 */
export function* ruleDates(rule: RecurrenceRule, first: PlainDate, last: PlainDate): Generator<PlainDate> {
  const start = ruleDay(Date.parse(first) / dayMs);
  let count = 0;
  for (const day of daysOf(rule, start, Date.parse(last) / dayMs)) {
    if (rule.count !== undefined && count >= rule.count) return;
    count += 1;
    yield plainDateSchema.parse(new Date(day.number * dayMs).toISOString().slice(0, 10));
  }
}

function* daysOf(rule: RecurrenceRule, start: RuleDay, last: number): Generator<RuleDay> {
  yield start;
  let period: number | undefined;
  let members: RuleDay[] = [];
  for (const day of matchingDays(rule, start, last)) {
    const its = rulePeriod(rule, day);
    if (its !== period) {
      yield* chosen(members, rule).filter(({ number }) => number > start.number);
      period = its;
      members = [];
    }
    members.push(day);
  }
  yield* chosen(members, rule).filter(({ number }) => number > start.number);
}

/** From the beginning of the first period, because BYSETPOS counts within whole periods. */
function* matchingDays(rule: RecurrenceRule, start: RuleDay, last: number): Generator<RuleDay> {
  const from = rule.bysetpos.length > 0 ? Date.UTC(start.year, 0, 1) / dayMs - 6 : start.number;
  const firstPeriod = rulePeriod(rule, start);
  for (let number = from; number <= last; number += 1) {
    const day = ruleDay(number);
    if (rule.bymonth.length > 0 && !rule.bymonth.includes(day.month)) {
      number += day.daysInMonth - day.day;
      continue;
    }
    const periods = rulePeriod(rule, day) - firstPeriod;
    if (periods >= 0 && periods % rule.interval === 0 && matchesRule(rule, start, day)) yield day;
  }
}

function chosen(members: readonly RuleDay[], { bysetpos }: RecurrenceRule): readonly RuleDay[] {
  if (bysetpos.length === 0) return members;
  return members.filter((_, index) => bysetpos.includes(index + 1) || bysetpos.includes(index - members.length));
}
