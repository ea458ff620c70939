import { describe, expect, test } from 'vitest';
import { coversOf } from '../../../../shared/agreements/coversOf';
import { daysIn } from '../../../../shared/agreements/daysIn';
import { expiresWithin } from '../../../../shared/agreements/expiresWithin';
import { gapsBetween } from '../../../../shared/agreements/gapsBetween';
import { lastDayAfterYears } from '../../../../shared/agreements/lastDayAfterYears';
import { overlapBefore } from '../../../../shared/agreements/overlapBefore';
import { standingOn } from '../../../../shared/agreements/standingOn';
import { termsOf } from '../../../../shared/agreements/termsOf';
import { uncoveredDays } from '../../../../shared/agreements/uncoveredDays';
import { agreementIdSchema } from '../../../../shared/model/identifier';
import { aTerm, cooperationTerms, day } from './cooperationTerms';

const span = (firstDay: string, lastDay: string) => ({ firstDay: day(firstDay), lastDay: day(lastDay) });

describe('the agreement of BIOQuébec and MassBio', () => {
  test('was renewed without a gap in 2019, and with one of 367 days in 2023', () => {
    const gap = span('2022-06-03', '2023-06-04');
    expect([coversOf(cooperationTerms), gapsBetween(cooperationTerms), daysIn(gap)]).toEqual([
      [span('2017-06-20', '2022-06-02'), span('2023-06-05', '2026-06-04')],
      [gap],
      367,
    ]);
  });

  test.each([
    ['before it was signed', '2017-06-19', { kind: 'not-begun', begins: '2017-06-20', daysUntil: 1 }],
    ['when it was signed', '2017-06-20', { kind: 'in-force', until: '2022-06-02', daysLeft: 1808 }],
    ['on the last day of the first term', '2019-06-02', { kind: 'in-force', until: '2022-06-02', daysLeft: 1096 }],
    ['on the last day of the second', '2022-06-02', { kind: 'in-force', until: '2022-06-02', daysLeft: 0 }],
    [
      'at the convention of 2022 in San Diego',
      '2022-06-13',
      { kind: 'gap', ended: '2022-06-02', daysSince: 11, begins: '2023-06-05' },
    ],
    ['on 20 May 2026', '2026-05-20', { kind: 'in-force', until: '2026-06-04', daysLeft: 15 }],
    ['when BIO 2026 opens', '2026-06-22', { kind: 'ended', ended: '2026-06-04', daysSince: 18 }],
  ])('stands %s (%s) as it does', (_, on, expected) => {
    expect(standingOn(cooperationTerms, day(on))).toEqual(expected);
  });

  test.each([
    ['BIO 2025, all of which it covers', span('2025-06-16', '2025-06-19'), []],
    ['BIO 2026, none of which it covers', span('2026-06-22', '2026-06-25'), [span('2026-06-22', '2026-06-25')]],
    ['a mission in the middle of which it ends', span('2026-06-01', '2026-06-10'), [span('2026-06-05', '2026-06-10')]],
    ['a mission in which it begins', span('2023-06-04', '2023-06-08'), [span('2023-06-04', '2023-06-04')]],
    [
      'two years with a gap in them',
      span('2022-01-01', '2026-12-31'),
      [span('2022-06-03', '2023-06-04'), span('2026-06-05', '2026-12-31')],
    ],
    ['one day, its last', span('2026-06-04', '2026-06-04'), []],
  ])('leaves these days open: %s', (_, mission, expected) => {
    expect(uncoveredDays(cooperationTerms, mission)).toEqual(expected);
  });

  test.each([
    ['six months before', '2025-12-04', 6, true],
    ['a day earlier', '2025-12-03', 6, false],
    ['in the first term, which was renewed', '2019-05-20', 6, false],
    ['after the end', '2026-06-05', 6, false],
    ['on the last day, within no month', '2026-06-04', 0, true],
  ])('expires soon, or does not: %s', (_, on, months, expected) => {
    expect(expiresWithin(cooperationTerms, day(on), months)).toBe(expected);
  });
});

describe('an agreement', () => {
  test('without terms is in force on no day', () => {
    const mission = span('2026-06-22', '2026-06-25');
    expect([standingOn([], day('2026-06-22')), uncoveredDays([], mission), gapsBetween([])]).toEqual([
      { kind: 'no-terms' },
      [mission],
      [],
    ]);
  });

  test('has no gap where terms overlap, even where a short one lies within a long one', () => {
    const terms = [aTerm('long', '2020-01-01', '2024-12-31'), aTerm('short', '2021-01-01', '2021-12-31')];
    const last = aTerm('last', '2024-06-01', '2026-05-31');
    expect(coversOf([...terms, last])).toEqual([span('2020-01-01', '2026-05-31')]);
  });

  test('has the terms that are its own and not deleted, the earliest first', () => {
    const other = { ...aTerm('other', '2020-01-01', '2021-01-01'), agreement: agreementIdSchema.parse('another') };
    const gone = { ...aTerm('gone', '2018-01-01', '2019-01-01'), deleted: true as const };
    const written = [gone, other, ...[...cooperationTerms].reverse()];
    const terms = Object.fromEntries(written.map((term) => [term.id, term] as const));
    expect(termsOf({ terms }, agreementIdSchema.parse('bioquebec-massbio'))).toEqual(cooperationTerms);
  });

  test.each([
    ['2019-06-03', 3, '2022-06-02'],
    ['2023-06-05', 3, '2026-06-04'],
    ['2024-02-29', 1, '2025-02-27'],
    ['2023-03-01', 1, '2024-02-29'],
  ])('that is signed on %s for %i years ends on %s', (first, years, last) => {
    expect(lastDayAfterYears(day(first), years)).toBe(last);
  });
});

describe('two terms of one agreement', () => {
  const long = aTerm('long', '2023-06-05', '2026-06-04');
  test.each([
    ['one after the other', [long, aTerm('next', '2026-06-05', '2029-06-04')], undefined],
    ['renewed a month early', [long, aTerm('next', '2026-05-05', '2029-06-04')], span('2026-05-05', '2026-06-04')],
    ['one within the other', [long, aTerm('next', '2024-01-01', '2024-12-31')], span('2024-01-01', '2024-12-31')],
    [
      'on the last day of one before the last',
      [long, aTerm('within', '2024-01-01', '2024-12-31'), aTerm('next', '2026-06-04', '2029-06-04')],
      span('2026-06-04', '2026-06-04'),
    ],
  ])('%s', (_, terms, expected) => {
    expect(overlapBefore(terms, terms.at(-1)!)).toEqual(expected);
  });
});
