import { describe, expect, test } from 'vitest';
import { readTables } from '../../../../shared/itinerary/readTables';
import { type SlotSeries, slotTimes } from '../../../../shared/itinerary/slotTimes';
import { plainDateSchema } from '../../../../shared/model/plainDate';
import { zoneIdSchema } from '../../../../shared/model/zoneId';

const series = (days: readonly string[], rest: Partial<SlotSeries> = {}): SlotSeries => ({
  days: days.map((day) => plainDateSchema.parse(day)),
  from: '08:30',
  until: '10:00',
  minutes: 25,
  pause: 5,
  zone: zoneIdSchema.parse('America/Los_Angeles'),
  ...rest,
});
const starts = (given: SlotSeries) => slotTimes(given).map((time) => time.slice(5, 16));

describe('slots follow each other on the hours of each day', () => {
  test.each<[string, SlotSeries, string[]]>([
    ['with a pause', series(['2026-06-22']), ['06-22T08:30', '06-22T09:00', '06-22T09:30']],
    [
      'the last ends on the hour',
      series(['2026-06-22'], { minutes: 30, pause: 0 }),
      ['06-22T08:30', '06-22T09:00', '06-22T09:30'],
    ],
    ['none ends after it', series(['2026-06-22'], { until: '09:54' }), ['06-22T08:30', '06-22T09:00']],
    ['days in order', series(['2026-06-23', '2026-06-22'], { until: '08:55' }), ['06-22T08:30', '06-23T08:30']],
    ['no day', series([]), []],
    ['less time than one takes', series(['2026-06-22'], { until: '08:50' }), []],
    ['the end before the start', series(['2026-06-22'], { until: '08:00' }), []],
    ['no length', series(['2026-06-22'], { minutes: 0, pause: 0 }), []],
    [
      'in the night in which clocks are set forward, only what exists',
      series(['2026-03-08'], { from: '01:00', until: '04:00', minutes: 60, pause: 0 }),
      ['03-08T01:00', '03-08T03:00'],
    ],
    [
      'in the night in which they are set back, only what happens once',
      series(['2026-11-01'], { from: '00:00', until: '03:00', minutes: 60, pause: 0 }),
      ['11-01T00:00', '11-01T02:00'],
    ],
  ])('%s', (_, given, expected) => {
    expect(starts(given)).toEqual(expected);
  });

  test('no day has more than a hundred', () => {
    expect(starts(series(['2026-06-22'], { from: '00:00', until: '23:59', minutes: 1, pause: 0 }))).toHaveLength(100);
  });
});

test.each([
  ['', []],
  ['1-4', ['1', '2', '3', '4']],
  ['12 14, 15', ['12', '14', '15']],
  ['A, B; B', ['A', 'B']],
  ['Table 3, Kiosque B', ['Table 3', 'Kiosque B']],
  ['4-1', []],
])('tables written as "%s"', (text, expected) => {
  expect(readTables(text)).toEqual(expected);
});
