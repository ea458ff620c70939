import { describe, expect, test } from 'vitest';
import { dateOrderOf, readPlainDate } from '../../../../shared/imports/readPlainDate';

describe('a day is read as people write it', () => {
  test.each([
    ['2027-06-30', '2027-06-30'],
    ['2027/6/3', '2027-06-03'],
    ['20270630', '2027-06-30'],
    ['2027-06-30 00:00:00', '2027-06-30'],
    ['30/06/2027', '2027-06-30'],
    ['06/30/2027', '2027-06-30'],
    ['30.06.2027', '2027-06-30'],
    ['5-5-27', '2027-05-05'],
    ['30 juin 2027', '2027-06-30'],
    ['1er août 2027', '2027-08-01'],
    ['mercredi 30 juin 2027', '2027-06-30'],
    ['June 30, 2027', '2027-06-30'],
    ['30-Jun-27', '2027-06-30'],
    ['Dec. 3rd, 2027', '2027-12-03'],
    ['29/02/2028', '2028-02-29'],
  ])('%s', (text, day) => {
    expect(readPlainDate(text)).toEqual({ kind: 'day', day });
  });

  test.each([
    ['03/04/2027', { kind: 'ambiguous', dayFirst: '2027-04-03', monthFirst: '2027-03-04' }],
    ['31/02/2027', { kind: 'impossible' }],
    ['2027-02-29', { kind: 'impossible' }],
    ['31 novembre 2027', { kind: 'impossible' }],
    ['46752', { kind: 'serial', day: '2027-12-31' }],
    ['à venir', { kind: 'unreadable' }],
    ['juin 2027', { kind: 'unreadable' }],
    ['514 555-0100', { kind: 'unreadable' }],
  ])('%s is not taken for a certain day', (text, reading) => {
    expect(readPlainDate(text)).toEqual(reading);
  });
});

describe('the other days of a column say which number is the month', () => {
  test.each([
    ['a day beyond 12 comes first', ['03/04/2027', '22/06/2027'], 'day-first'],
    ['a day beyond 12 comes second', ['03/04/2027', '06/22/2027'], 'month-first'],
    ['none does', ['03/04/2027', '05/06/2027'], undefined],
    ['they contradict each other', ['22/06/2027', '06/22/2027'], undefined],
  ])('%s', (_, column, order) => {
    expect(dateOrderOf(column)).toBe(order);
  });
});
