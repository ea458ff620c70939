import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { recurrenceRuleSchema } from '../../../../shared/calendar/recurrenceRule';
import { ruleDates } from '../../../../shared/calendar/ruleDates';
import { plainDateSchema } from '../../../../shared/model/plainDate';

function ours(rule: string, start: string, count: number): string[] {
  const property = ICAL.parse.property(`RRULE:${rule}`) as unknown[];
  const dates = ruleDates(
    recurrenceRuleSchema.parse(property[3]),
    plainDateSchema.parse(start),
    plainDateSchema.parse('2199-12-31'),
  );
  return [...dates].slice(0, count);
}

function theirs(rule: string, start: string, count: number): string[] {
  const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(start));
  return Array.from({ length: count }, () => iterator.next()?.toString() ?? '').filter(Boolean);
}

describe('the dates of a rule are those that ical.js finds, where it finds them', () => {
  test.each([
    ['FREQ=DAILY;INTERVAL=3', '2026-06-22'],
    ['FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR', '2026-06-22'],
    ['FREQ=DAILY;COUNT=5', '2026-02-26'],
    ['FREQ=WEEKLY;BYDAY=MO,WE,FR', '2026-06-22'],
    ['FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=TU,SU', '2026-06-23'],
    ['FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=TU,SU', '2026-06-23'],
    ['FREQ=MONTHLY;BYDAY=1MO', '2026-06-01'],
    ['FREQ=MONTHLY;BYDAY=-1FR', '2026-06-26'],
    ['FREQ=MONTHLY;BYMONTHDAY=31', '2026-01-31'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', '2026-01-31'],
    ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', '2026-02-13'],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', '2026-06-30'],
    ['FREQ=MONTHLY;INTERVAL=2;BYDAY=TU;BYSETPOS=2', '2026-06-09'],
    ['FREQ=YEARLY', '2026-06-24'],
    ['FREQ=YEARLY;BYMONTH=11;BYDAY=4TH', '2026-11-26'],
    ['FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', '2026-03-29'],
    ['FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYMONTHDAY=2,3,4,5,6,7,8;BYDAY=TU', '2026-11-03'],
  ])('%s', (rule, start) => {
    expect(ours(rule, start, 25)).toEqual(theirs(rule, start, 25));
  });
});

describe('where ical.js is wrong or never returns', () => {
  test.each<[string, string, string[]]>([
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', '2026-06-22', ['2026-06-22']],
    ['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', '2026-06-22', ['2026-06-22']],
    ['FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2', '2026-06-22', ['2026-06-22']],
    ['FREQ=YEARLY;BYDAY=20MO', '2026-05-18', ['2026-05-18', '2027-05-17', '2028-05-15']],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', '2024-02-29', ['2024-02-29', '2028-02-29', '2032-02-29']],
  ])('%s', (rule, start, dates) => {
    expect(ours(rule, start, 3)).toEqual(dates);
  });

  test.each([
    'FREQ=HOURLY',
    'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=DAILY;INTERVAL=99999999999',
    'FREQ=YEARLY;BYWEEKNO=20',
    'FREQ=DAILY;BYHOUR=9',
  ])('%s is refused', (rule) => {
    const property = ICAL.parse.property(`RRULE:${rule}`) as unknown[];
    expect(recurrenceRuleSchema.safeParse(property[3]).success).toBe(false);
  });
});
