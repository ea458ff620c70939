import { describe, expect, test } from 'vitest';
import { resolveWallTime } from '../../../../shared/time/resolveWallTime';
import { wallTimeText } from './wallTimeText';

describe('a wall time means one instant', () => {
  test.each([
    ['San Diego in June', '2026-06-22T09:00[America/Los_Angeles]', '2026-06-22T16:00Z'],
    [
      'Vancouver before British Columbia stops changing clocks',
      '2026-02-10T09:00[America/Vancouver]',
      '2026-02-10T17:00Z',
    ],
    ['Vancouver after', '2026-12-01T09:00[America/Vancouver]', '2026-12-01T16:00Z'],
    ['Winnipeg after Manitoba stops changing clocks', '2026-12-01T09:00[America/Winnipeg]', '2026-12-01T14:00Z'],
    ['Havana in December 2026', '2026-12-01T09:00[America/Havana]', '2026-12-01T13:00Z'],
    ['Casablanca in December 2026', '2026-12-01T09:00[Africa/Casablanca]', '2026-12-01T09:00Z'],
    [
      'the chosen first half past one in Montréal',
      '2026-11-01T01:30[America/Toronto][_occurrence=first]',
      '2026-11-01T05:30Z',
    ],
    ['the chosen second half past one', '2026-11-01T01:30[America/Toronto][_occurrence=second]', '2026-11-01T06:30Z'],
    [
      'a choice where there is nothing to choose',
      '2026-06-22T09:00[America/Toronto][_occurrence=second]',
      '2026-06-22T13:00Z',
    ],
    ['the minute before clocks are set forward', '2026-03-08T01:59[America/Toronto]', '2026-03-08T06:59Z'],
    ['the minute after', '2026-03-08T03:00[America/Toronto]', '2026-03-08T07:00Z'],
    ['the first minute after the hour that happens twice', '2026-11-01T02:00[America/Toronto]', '2026-11-01T07:00Z'],
    ['a zone under an old name', '2026-06-22T09:00[US/Eastern]', '2026-06-22T13:00Z'],
    ['a zone half an hour off', '2026-06-22T09:00[America/St_Johns]', '2026-06-22T11:30Z'],
    ['a summer far ahead', '2050-07-01T09:00[America/Toronto]', '2050-07-01T13:00Z'],
  ])('%s', (_, wallTime, expected) => {
    expect(resolveWallTime(wallTimeText(wallTime))).toEqual({ ok: true, value: Date.parse(expected) });
  });
});

describe('a wall time that clocks jump over is refused, with the nearest that exist', () => {
  test.each([
    [
      'Montréal in spring',
      '2026-03-08T02:30[America/Toronto]',
      '2026-03-08T01:59[America/Toronto]',
      '2026-03-08T03:00[America/Toronto]',
    ],
    [
      'its first minute',
      '2026-03-08T02:00[America/Toronto]',
      '2026-03-08T01:59[America/Toronto]',
      '2026-03-08T03:00[America/Toronto]',
    ],
    [
      'its last minute',
      '2026-03-08T02:59[America/Toronto]',
      '2026-03-08T01:59[America/Toronto]',
      '2026-03-08T03:00[America/Toronto]',
    ],
    [
      'half an hour on Lord Howe Island',
      '2026-10-04T02:15[Australia/Lord_Howe]',
      '2026-10-04T01:59[Australia/Lord_Howe]',
      '2026-10-04T02:30[Australia/Lord_Howe]',
    ],
    [
      'a whole day in Samoa',
      '2011-12-30T12:00[Pacific/Apia]',
      '2011-12-29T23:59[Pacific/Apia]',
      '2011-12-31T00:00[Pacific/Apia]',
    ],
  ])('%s', (_, wallTime, before, after) => {
    expect(resolveWallTime(wallTimeText(wallTime))).toEqual({
      ok: false,
      error: { code: 'wall-time-skipped', wallTime, before, after },
    });
  });
});

describe('a wall time that happens twice asks which', () => {
  test.each([
    ['Montréal in autumn', '2026-11-01T01:30[America/Toronto]', '2026-11-01T05:30Z', '2026-11-01T06:30Z'],
    ['its first minute', '2026-11-01T01:00[America/Toronto]', '2026-11-01T05:00Z', '2026-11-01T06:00Z'],
    ['its last minute', '2026-11-01T01:59[America/Toronto]', '2026-11-01T05:59Z', '2026-11-01T06:59Z'],
    ['Paris in autumn', '2026-10-25T02:30[Europe/Paris]', '2026-10-25T00:30Z', '2026-10-25T01:30Z'],
  ])('%s', (_, wallTime, first, second) => {
    expect(resolveWallTime(wallTimeText(wallTime))).toEqual({
      ok: false,
      error: {
        code: 'wall-time-twice',
        wallTime,
        first: { wallTime: `${wallTime}[_occurrence=first]`, at: Date.parse(first) },
        second: { wallTime: `${wallTime}[_occurrence=second]`, at: Date.parse(second) },
      },
    });
  });
});

test('a zone that the bundled rules do not know is refused by name', () => {
  const wallTime = '2026-06-22T09:00[America/Atlantis]';
  expect(resolveWallTime(wallTimeText(wallTime))).toEqual({
    ok: false,
    error: { code: 'unknown-zone', wallTime, zone: 'America/Atlantis' },
  });
});
