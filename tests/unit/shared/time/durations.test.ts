import { describe, expect, test } from 'vitest';
import { zoneIdSchema } from '../../../../shared/model/zoneId';
import { plainDateSchema } from '../../../../shared/model/plainDate';
import { addDays } from '../../../../shared/time/addDays';
import { addMonths } from '../../../../shared/time/addMonths';
import { addMinutes } from '../../../../shared/time/addMinutes';
import { dateIn } from '../../../../shared/time/dateIn';
import { dayBounds } from '../../../../shared/time/dayBounds';
import { daysBetween } from '../../../../shared/time/daysBetween';
import { instantOf } from '../../../../shared/time/instantOf';
import { minutesBetween } from '../../../../shared/time/minutesBetween';
import { sameClockAt } from '../../../../shared/time/sameClockAt';
import { sameInstantAt } from '../../../../shared/time/sameInstantAt';
import { shiftDays } from '../../../../shared/time/shiftDays';
import { weekdayOf } from '../../../../shared/time/weekdayOf';
import { zoneDifferenceMinutes } from '../../../../shared/time/zoneDifferenceMinutes';
import { wallTimeText } from './wallTimeText';

const montreal = zoneIdSchema.parse('America/Toronto');

describe('a duration is what passes, not what the clocks say', () => {
  test.each([
    ['the red-eye home', '2026-06-25T22:15[America/Los_Angeles]', '2026-06-26T06:20[America/Toronto]', 305],
    ['the flight out', '2026-06-21T11:10[America/Toronto]', '2026-06-21T13:45[America/Los_Angeles]', 335],
    ['a leg that arrives before it left', '2026-06-22T00:10[Asia/Tokyo]', '2026-06-21T17:40[America/Los_Angeles]', 570],
    [
      'a night in Montréal when clocks go forward',
      '2026-03-07T23:00[America/Toronto]',
      '2026-03-08T07:00[America/Toronto]',
      420,
    ],
    ['a night when they go back', '2026-10-31T23:00[America/Toronto]', '2026-11-01T07:00[America/Toronto]', 540],
    [
      'from the first half past one to the second',
      '2026-11-01T01:30[America/Toronto][_occurrence=first]',
      '2026-11-01T01:30[America/Toronto][_occurrence=second]',
      60,
    ],
    ['an end before its start', '2026-06-22T10:00[America/Toronto]', '2026-06-22T09:30[America/Toronto]', -30],
  ])('%s', (_, start, end, minutes) => {
    expect(minutesBetween(wallTimeText(start), wallTimeText(end))).toBe(minutes);
  });
});

describe('minutes are added as they pass', () => {
  test.each([
    ['2026-03-08T01:30[America/Toronto]', 60, '2026-03-08T03:30[America/Toronto]'],
    ['2026-11-01T00:30[America/Toronto]', 60, '2026-11-01T01:30[America/Toronto][_occurrence=first]'],
    ['2026-11-01T00:30[America/Toronto]', 120, '2026-11-01T01:30[America/Toronto][_occurrence=second]'],
    [
      '2026-11-01T01:30[America/Toronto][_occurrence=second]',
      -60,
      '2026-11-01T01:30[America/Toronto][_occurrence=first]',
    ],
    ['2026-06-22T23:50[America/Los_Angeles]', 25, '2026-06-23T00:15[America/Los_Angeles]'],
  ])('%s + %i', (wallTime, minutes, expected) => {
    expect(addMinutes(wallTimeText(wallTime), minutes)).toBe(expected);
  });
});

describe('days are shifted by the clock', () => {
  test.each([
    ['2026-03-07T09:00[America/Toronto]', 1, '2026-03-08T09:00[America/Toronto]'],
    ['2026-02-28T09:00[America/Toronto]', 1, '2026-03-01T09:00[America/Toronto]'],
    ['2026-03-07T02:30[America/Toronto]', 1, '2026-03-08T02:30[America/Toronto]'],
    ['2026-11-01T01:30[America/Toronto][_occurrence=second]', 7, '2026-11-08T01:30[America/Toronto]'],
    [
      '2026-11-01T01:30[America/Toronto][_occurrence=second]',
      0,
      '2026-11-01T01:30[America/Toronto][_occurrence=second]',
    ],
  ])('%s + %i days', (wallTime, days, expected) => {
    expect(shiftDays(wallTimeText(wallTime), days)).toBe(expected);
  });
});

describe('a faulty wall time still has a place on the board', () => {
  test.each([
    ['skipped: read with the offset before', '2026-03-08T02:30[America/Toronto]', '2026-03-08T07:30Z'],
    ['twice without a choice: the first', '2026-11-01T01:30[America/Toronto]', '2026-11-01T05:30Z'],
    ['twice, the second chosen', '2026-11-01T01:30[America/Toronto][_occurrence=second]', '2026-11-01T06:30Z'],
    ['an unknown zone: UTC', '2026-06-22T09:00[America/Atlantis]', '2026-06-22T09:00Z'],
  ])('%s', (_, wallTime, expected) => {
    expect(instantOf(wallTimeText(wallTime))).toBe(Date.parse(expected));
  });
});

describe('two zones are apart by what both keep that day', () => {
  test.each([
    ['Montréal', 'San Diego in June', 'America/Toronto', 'America/Los_Angeles', '2026-06-22', -180],
    ['Montréal', 'Lisbon after America goes forward', 'America/Toronto', 'Europe/Lisbon', '2026-03-24', 240],
    ['Montréal', 'Lisbon after both', 'America/Toronto', 'Europe/Lisbon', '2026-03-31', 300],
    ['Montréal', 'Blanc-Sablon in June', 'America/Toronto', 'America/Blanc-Sablon', '2026-06-22', 0],
    ['Montréal', 'Blanc-Sablon in January', 'America/Toronto', 'America/Blanc-Sablon', '2026-01-22', 60],
  ])('%s and %s', (_, __, here, there, date, minutes) => {
    const at = Date.parse(`${date}T12:00Z`);
    expect(zoneDifferenceMinutes(zoneIdSchema.parse(here), zoneIdSchema.parse(there), at)).toBe(minutes);
  });
});

describe('another zone', () => {
  const late = wallTimeText('2026-06-25T22:15[America/Los_Angeles]');

  test('shows the same instant under another date', () => {
    expect(sameInstantAt(late, montreal)).toBe('2026-06-26T01:15[America/Toronto]');
    expect(dateIn(montreal, instantOf(late))).toBe('2026-06-26');
  });

  test('or keeps the clock, which is another instant', () => {
    expect(sameClockAt(late, montreal)).toBe('2026-06-25T22:15[America/Toronto]');
  });
});

describe('a date lasts as long as its zone makes it', () => {
  test.each([
    ['an ordinary day in Montréal', '2026-06-22', 'America/Toronto', '2026-06-22T04:00Z', '2026-06-23T04:00Z'],
    ['23 hours', '2026-03-08', 'America/Toronto', '2026-03-08T05:00Z', '2026-03-09T04:00Z'],
    ['25 hours', '2026-11-01', 'America/Toronto', '2026-11-01T04:00Z', '2026-11-02T05:00Z'],
    ['a day that begins at 1 o’clock', '2025-03-09', 'America/Havana', '2025-03-09T05:00Z', '2025-03-10T04:00Z'],
    ['a day that Samoa skipped', '2011-12-30', 'Pacific/Apia', '2011-12-30T10:00Z', '2011-12-30T10:00Z'],
  ])('%s', (_, date, zone, start, end) => {
    expect(dayBounds(plainDateSchema.parse(date), zoneIdSchema.parse(zone))).toEqual({
      start: Date.parse(start),
      end: Date.parse(end),
    });
  });
});

describe('9999-12-31 is written for what has no end', () => {
  const never = plainDateSchema.parse('9999-12-31');
  const first = plainDateSchema.parse('1000-01-01');
  test.each([
    ['a day later', addDays(never, 1), never],
    ['all days that anybody counts', addDays(never, 99_999), never],
    ['a renewal of three years', addMonths(never, 36), never],
    ['six months before, to be reminded', addMonths(never, -6), '9999-06-30'],
    ['before the first year of four digits', addDays(first, -1), first],
    ['months before it', addMonths(first, -1), first],
  ])('%s', (_, day, expected) => {
    expect(day).toBe(expected);
  });

  test('a session on its evening ends with it', () => {
    const start = wallTimeText('9999-12-31T23:30[America/Toronto]');
    expect(addMinutes(start, 60)).toBe('9999-12-31T23:59[America/Toronto]');
  });
});

describe('dates are counted without clocks', () => {
  test.each([
    ['2026-06-22', 4, '2026-06-26'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
  ])('%s + %i', (date, days, expected) => {
    const start = plainDateSchema.parse(date);
    expect(addDays(start, days)).toBe(expected);
    expect(daysBetween(start, plainDateSchema.parse(expected))).toBe(days);
  });

  test.each([
    ['2026-06-22', 1],
    ['2026-06-28', 7],
  ])('%s is day %i of the week', (date, weekday) => {
    expect(weekdayOf(plainDateSchema.parse(date))).toBe(weekday);
  });
});
