import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../../shared/model/locale';
import { formatTime } from '../../../../shared/time/formatTime';
import { formatTimeRange } from '../../../../shared/time/formatTimeRange';
import type { TimeStyle } from '../../../../shared/time/timeStyle';
import { visibleSpaces } from './visibleSpaces';
import { wallTimeText } from './wallTimeText';

type Row = [string, Locale, Partial<TimeStyle>, string];

describe('a time of day, with ␣ for a no-break space', () => {
  test.each<Row>([
    ['14:05', 'fr', {}, '14␣h␣05'],
    ['08:30', 'fr', {}, '8␣h␣30'],
    ['08:00', 'fr', {}, '8␣h'],
    ['08:00', 'fr', { fullHour: 'minutes' }, '8␣h␣00'],
    ['00:00', 'fr', {}, '0␣h'],
    ['14:05', 'fr', { clock: '12h' }, '2␣h␣05␣de␣l’après-midi'],
    ['21:00', 'fr', { clock: '12h' }, '9␣h␣du␣soir'],
    ['14:05', 'en', {}, '14:05'],
    ['08:00', 'en', {}, '08:00'],
    ['14:05', 'en', { clock: '12h' }, '2:05␣p.m.'],
    ['08:00', 'en', { clock: '12h' }, '8:00␣a.m.'],
    ['00:15', 'en', { clock: '12h' }, '12:15␣a.m.'],
    ['12:00', 'en', { clock: '12h' }, '12:00␣p.m.'],
  ])('%s in %s %o', (clock, locale, style, expected) => {
    const wallTime = wallTimeText(`2026-06-22T${clock}[America/Los_Angeles]`);
    expect(visibleSpaces(formatTime(wallTime, locale, style))).toBe(expected);
  });
});

describe('a clock reading that the computer itself skips is written as it is', () => {
  test.each([
    ['Paris', '2026-03-29T02:30'],
    ['New York', '2026-03-08T02:30'],
    ['Samoa', '2011-12-30T12:45'],
  ])('a computer in %s', (_, local) => {
    expect(formatTime(wallTimeText(`${local}[Asia/Tokyo]`), 'en')).toBe(local.slice(11));
  });
});

describe('two times of a day', () => {
  test.each<[string, string, Locale, Partial<TimeStyle>, string]>([
    ['10:00', '11:00', 'fr', { fullHour: 'minutes' }, '10␣h␣00–11␣h␣00'],
    ['08:30', '09:00', 'fr', { dash: 'spaced' }, '8␣h␣30␣– 9␣h'],
    ['08:30', '19:15', 'en', {}, '08:30–19:15'],
    ['08:30', '09:00', 'en', { clock: '12h', dash: 'spaced' }, '8:30␣– 9:00␣a.m.'],
    ['11:30', '14:30', 'en', { clock: '12h', dash: 'spaced' }, '11:30␣a.m.␣– 2:30␣p.m.'],
    ['14:05', '14:35', 'fr', { clock: '12h', dash: 'spaced' }, '2␣h␣05␣– 2␣h␣35␣de␣l’après-midi'],
  ])('%s to %s in %s %o', (from, to, locale, style, expected) => {
    const [start, end] = [from, to].map((clock) => wallTimeText(`2026-06-22T${clock}[America/Los_Angeles]`));
    expect(visibleSpaces(formatTimeRange(start!, end!, locale, style))).toBe(expected);
  });
});
