import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../../shared/model/locale';
import { plainDateSchema } from '../../../../shared/model/plainDate';
import type { DayStyle } from '../../../../shared/time/dayStyle';
import { formatDateRange } from '../../../../shared/time/formatDateRange';
import { formatDay } from '../../../../shared/time/formatDay';
import { visibleSpaces } from './visibleSpaces';

const long: Partial<DayStyle> = { weekday: 'long', year: true, medium: 'paper' };
const dayOnly: Partial<DayStyle> = { month: 'none' };

describe('a date, with ␣ for a no-break space', () => {
  test.each<[string, Locale, Partial<DayStyle>, string]>([
    ['2026-06-22', 'fr', {}, 'lun. 22␣juin'],
    ['2026-06-22', 'en', {}, 'Mon 22␣June'],
    ['2026-06-01', 'fr', {}, 'lun. 1er␣juin'],
    ['2026-06-01', 'en', {}, 'Mon 1␣June'],
    ['2026-06-22', 'fr', long, 'lundi 22␣juin 2026'],
    ['2026-06-22', 'en', long, 'Monday, June␣22, 2026'],
    ['2026-06-22', 'en', { weekday: 'long' }, 'Monday 22␣June'],
    ['2026-06-21', 'fr', dayOnly, 'dim. 21'],
    ['2026-06-21', 'en', dayOnly, 'Sun 21'],
    ['2026-06-15', 'en', { weekday: 'none', medium: 'paper' }, 'June␣15'],
    ['2026-09-07', 'fr', { weekday: 'none', month: 'short', year: true }, '7␣sept. 2026'],
  ])('%s in %s %o', (date, locale, style, expected) => {
    expect(visibleSpaces(formatDay(plainDateSchema.parse(date), locale, style))).toBe(expected);
  });
});

describe('two dates say once what they share', () => {
  test.each<[string, string, Locale, Partial<DayStyle>, string]>([
    ['2026-06-22', '2026-06-25', 'fr', {}, 'du 22 au 25␣juin 2026'],
    ['2026-06-22', '2026-06-25', 'fr', { weekday: 'long' }, 'du lundi 22 au jeudi 25␣juin 2026'],
    ['2026-06-01', '2026-06-03', 'fr', {}, 'du 1er au 3␣juin 2026'],
    ['2026-06-28', '2026-07-02', 'fr', {}, 'du 28␣juin au 2␣juillet 2026'],
    ['2026-12-30', '2027-01-02', 'fr', {}, 'du 30␣décembre 2026 au 2␣janvier 2027'],
    ['2026-06-22', '2026-06-22', 'fr', {}, '22␣juin 2026'],
    ['2026-06-22', '2026-06-25', 'en', {}, '22–25␣June 2026'],
    ['2026-06-22', '2026-06-25', 'en', { weekday: 'short' }, 'Mon 22␣– Thu 25␣June 2026'],
    ['2026-06-28', '2026-07-02', 'en', {}, '28␣June␣– 2␣July 2026'],
    ['2026-06-22', '2026-06-25', 'en', { medium: 'paper' }, 'June␣22–25, 2026'],
    ['2026-06-28', '2026-07-02', 'en', { medium: 'paper' }, 'June␣28␣– July␣2, 2026'],
    ['2026-12-30', '2027-01-02', 'en', { medium: 'paper' }, 'December␣30, 2026␣– January␣2, 2027'],
    ['2026-06-22', '2026-06-25', 'en', long, 'Monday, June␣22␣– Thursday, June␣25, 2026'],
    ['2026-06-22', '2026-06-25', 'fr', { year: false }, 'du 22 au 25␣juin'],
  ])('%s to %s in %s %o', (first, last, locale, style, expected) => {
    const range = formatDateRange(plainDateSchema.parse(first), plainDateSchema.parse(last), locale, style);
    expect(visibleSpaces(range)).toBe(expected);
  });
});
