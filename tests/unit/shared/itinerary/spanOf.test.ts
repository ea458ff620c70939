import { describe, expect, test } from 'vitest';
import { endTimeOf } from '../../../../shared/itinerary/endTimeOf';
import { spanOf } from '../../../../shared/itinerary/spanOf';
import { itineraryItemSchema } from '../../../../shared/model/itineraryItem';
import { instantOf } from '../../../../shared/time/instantOf';
import { aSession } from '../../../fixtures/smallMission';

describe('an item lasts from the instant of its start to the instant of its end', () => {
  test.each([
    ['an ordinary hour', { start: '2026-06-22T09:00[America/Los_Angeles]', minutes: 60 }, '2026-06-22T17:00Z'],
    [
      'across the hour that does not exist',
      { start: '2026-03-08T01:30[America/Toronto]', minutes: 60 },
      '2026-03-08T07:30Z',
    ],
    [
      'from the hour that does not exist',
      { start: '2026-03-08T02:30[America/Toronto]', minutes: 30 },
      '2026-03-08T08:00Z',
    ],
    [
      'into the second of two equal hours',
      { start: '2026-11-01T00:30[America/Toronto]', minutes: 120 },
      '2026-11-01T06:30Z',
    ],
    [
      'a whole day that has 23 hours',
      { start: '2026-03-08T00:00[America/Toronto]', minutes: 1440, allDay: true },
      '2026-03-09T04:00Z',
    ],
    ['in a zone that nobody knows', { start: '2026-06-22T09:00[Mars/Olympus]', minutes: 45 }, '2026-06-22T09:45Z'],
  ])('%s', (_, fields, end) => {
    const item = itineraryItemSchema.parse(aSession('talk', fields));
    const endTime = endTimeOf(item);
    expect([spanOf(item)?.end, endTime && instantOf(endTime)]).toEqual([Date.parse(end), Date.parse(end)]);
  });

  test('but not a session that is not scheduled yet', () => {
    expect(spanOf(itineraryItemSchema.parse(aSession('talk', { start: undefined })))).toBeUndefined();
  });
});
