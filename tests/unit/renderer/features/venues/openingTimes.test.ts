import { describe, expect, test } from 'vitest';
import { hoursOfTimes, openingTimesOf } from '../../../../../renderer/features/venues/openingTimes';

describe('opening hours of a day', () => {
  test.each([
    ['a day', '08:00-18:00', { from: '08:00', to: '18:00' }],
    ['until midnight, which people write 00:00', '11:30-24:00', { from: '11:30', to: '00:00' }],
    ['all day', '00:00-24:00', { from: '00:00', to: '00:00' }],
  ])('are written and read back: %s', (_, hours, times) => {
    expect(openingTimesOf(hours)).toEqual(times);
    expect(hoursOfTimes(times)).toBe(hours);
  });

  test('that nobody knows are none', () => {
    expect(openingTimesOf(undefined)).toEqual({ from: null, to: null });
    expect(hoursOfTimes({ from: null, to: null })).toBeNull();
  });

  test.each([
    ['half of them is missing', { from: '08:00', to: null }],
    ['they close before they open', { from: '18:00', to: '08:00' }],
    ['they close as they open', { from: '08:00', to: '08:00' }],
  ])('cannot be where %s', (_, times) => {
    expect(hoursOfTimes(times)).toBeUndefined();
  });
});
