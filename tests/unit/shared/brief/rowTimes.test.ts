import { describe, expect, test } from 'vitest';
import { briefContext } from '../../../../shared/brief/briefContext';
import { timesBetween } from '../../../../shared/brief/rowTimes';
import { instantSchema } from '../../../../shared/model/instant';
import type { Locale } from '../../../../shared/model/locale';
import { wallTimeSchema } from '../../../../shared/model/wallTime';
import { briefMission } from '../../../fixtures/missions/briefMission';

const now = instantSchema.parse('2026-06-12T18:05:00Z');
const plain = (text: string | undefined) => text?.replace(/[\u00A0\u202F]/g, ' ');

/** Home is Montréal. */
function times(start: string, end: string, locale: Locale) {
  const context = briefContext({ mission: briefMission(), locale, now, pages: new Map() });
  const { time, home } = timesBetween(wallTimeSchema.parse(start), wallTimeSchema.parse(end), context);
  return [plain(time), plain(home)];
}

const sanDiego = (time: string) => `2026-06-${time}[America/Los_Angeles]`;

describe('the times of a row', () => {
  test.each<[string, [string, string, Locale], [string, string | undefined]]>([
    ['a morning', [sanDiego('22T07:15'), sanDiego('22T08:00'), 'fr'], ['7 h 15 – 8 h', '10 h 15 – 11 h']],
    ['in English', [sanDiego('22T07:15'), sanDiego('22T08:00'), 'en'], ['7:15 – 8:00 a.m.', '10:15 – 11:00 a.m.']],
    [
      'over noon at home',
      [sanDiego('22T08:30'), sanDiego('22T11:30'), 'en'],
      ['8:30 – 11:30 a.m.', '11:30 a.m. – 2:30 p.m.'],
    ],
    [
      'into the next day at home',
      [sanDiego('22T20:45'), sanDiego('22T22:30'), 'fr'],
      ['20 h 45 – 22 h 30', '23 h 45 – 1 h 30 (mardi)'],
    ],
    [
      'the next day at home',
      [sanDiego('22T21:30'), sanDiego('22T22:30'), 'fr'],
      ['21 h 30 – 22 h 30', '0 h 30 – 1 h 30 (mardi)'],
    ],
    [
      'past midnight',
      [sanDiego('22T23:00'), sanDiego('23T00:30'), 'fr'],
      ['23 h – 0 h 30 (mardi)', '2 h – 3 h 30 (mardi)'],
    ],
    [
      'at home',
      ['2026-06-21T08:30[America/Toronto]', '2026-06-21T09:30[America/Toronto]', 'fr'],
      ['8 h 30 – 9 h 30', undefined],
    ],
    [
      'on the same clock as home',
      ['2026-06-21T08:30[America/New_York]', '2026-06-21T09:30[America/New_York]', 'fr'],
      ['8 h 30 – 9 h 30', undefined],
    ],
    [
      'where home has winter time and the place has not',
      ['2026-12-01T09:00[America/Vancouver]', '2026-12-01T10:00[America/Vancouver]', 'fr'],
      ['9 h – 10 h', '11 h – 12 h'],
    ],
  ])('%s', (_, given, expected) => {
    expect(times(...given)).toEqual(expected);
  });
});
