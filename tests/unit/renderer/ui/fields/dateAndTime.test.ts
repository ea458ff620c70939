import { describe, expect, test } from 'vitest';
import { fromTime, toTime } from '../../../../../renderer/ui/fields/clockTime';
import { toCalendarDate } from '../../../../../renderer/ui/fields/plainDate';

describe('dates and times of fields', () => {
  test.each([
    ['2026-06-22', '2026-06-22'],
    ['2028-02-29', '2028-02-29'],
    ['2026-02-29', null],
    ['2026-06-31', null],
    ['22/06/2026', null],
    ['', null],
    [null, null],
  ])('the day %s is read as %s', (text, day) => {
    expect(toCalendarDate(text)?.toString() ?? null).toBe(day);
  });

  test.each([
    ['00:00', '00:00'],
    ['09:05', '09:05'],
    ['23:59', '23:59'],
    ['24:00', null],
    ['9:30', null],
    [null, null],
  ])('the time %s is read as %s', (text, clock) => {
    const time = toTime(text);
    expect(time && fromTime(time)).toBe(clock);
  });
});
