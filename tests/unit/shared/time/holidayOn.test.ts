import { describe, expect, test } from 'vitest';
import { plainDateSchema } from '../../../../shared/model/plainDate';
import { addDays } from '../../../../shared/time/addDays';
import { easterSunday } from '../../../../shared/time/easterSunday';
import { holidayOn } from '../../../../shared/time/holidayOn';
import type { HolidayRegion } from '../../../../shared/time/publicHolidays';

/** The dates of a year that are holidays there. */
function holidaysIn(region: HolidayRegion, year: number): readonly string[] {
  const first = plainDateSchema.parse(`${year}-01-01`);
  return Array.from({ length: 366 }, (_, days) => addDays(first, days)).flatMap((date) => {
    const holiday = date.startsWith(`${year}`) ? holidayOn(date, region) : undefined;
    return holiday ? [`${date.slice(5)} ${holiday}`] : [];
  });
}

describe('Easter', () => {
  // The dates of the Astronomical Applications Department of the U.S. Naval Observatory; 1943 and 2285 are the extremes.
  test.each([
    '1943-04-25',
    '2000-04-23',
    '2008-03-23',
    '2019-04-21',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2028-04-16',
    '2038-04-25',
    '2285-03-22',
  ])('%s', (date) => {
    expect(easterSunday(Number(date.slice(0, 4)))).toBe(date);
  });
});

describe('public holidays of a year', () => {
  test('Québec 2026, as the CNESST lists them', () => {
    expect(holidaysIn('CA-QC', 2026)).toEqual([
      '01-01 new-year',
      '04-03 good-friday',
      '04-06 easter-monday',
      '05-18 patriotes',
      '06-24 quebec-national',
      '07-01 canada',
      '09-07 labour',
      '10-12 thanksgiving-canada',
      '12-25 christmas',
    ]);
  });

  test('Pennsylvania 2026, as the Commonwealth lists them: the Fourth of July is a Saturday', () => {
    expect(holidaysIn('US-PA', 2026)).toEqual([
      '01-01 new-year',
      '01-19 martin-luther-king',
      '02-16 presidents',
      '05-25 memorial',
      '06-19 juneteenth',
      '07-03 independence',
      '07-04 independence',
      '09-07 labour',
      '10-12 columbus',
      '11-11 veterans',
      '11-26 thanksgiving-us',
      '11-27 after-thanksgiving-us',
      '12-25 christmas',
    ]);
  });

  test.each([
    ['US-MA', '2026-04-20', 'patriots-massachusetts'],
    ['US', '2026-04-20', undefined],
    ['US-CA', '2026-03-31', 'cesar-chavez'],
    ['US-CA', '2026-06-22', undefined],
    ['US', '2027-12-31', 'new-year'],
    ['US', '2028-01-01', 'new-year'],
    ['US', '2022-12-26', 'christmas'],
    ['CA', '2022-12-26', 'boxing'],
    ['CA-QC', '2029-07-02', 'canada'],
    ['CA-QC', '2026-11-11', undefined],
    ['CA', '2026-11-11', 'remembrance'],
    ['CA-QC', '2027-05-24', 'patriotes'],
    ['US', '2027-05-31', 'memorial'],
    ['US', '2029-11-22', 'thanksgiving-us'],
  ] as const)('%s, %s: %s', (region, date, expected) => {
    expect(holidayOn(plainDateSchema.parse(date), region)).toBe(expected);
  });
});
