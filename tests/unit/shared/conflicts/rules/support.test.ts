import { describe, expect, test } from 'vitest';
import { findConflicts } from '../../../../../shared/conflicts/findConflicts';
import { plainDateSchema } from '../../../../../shared/model/plainDate';
import { aSupportRequest } from '../../../../fixtures/aSupportRequest';
import { aSession, smallMission } from '../../../../fixtures/smallMission';
import { foundBy } from '../foundBy';

const day = (date: string) => plainDateSchema.parse(date);
/** For a briefing at 9 in San Diego on 22 June, unless said otherwise. */
const asked = (fields: object = {}) => ({
  supportRequests: { shuttle: aSupportRequest('shuttle', { items: { talk: true }, ...fields }) },
});
const talk = aSession('talk', { everyone: true });

describe('support is overdue', () => {
  test.each([
    ['the day after, where it was only promised', {}, ['risky | Promised, but not confirmed: “Shuttle” | talk']],
    ['where it was only asked for', { standing: 'asked 2026-05-14' }, ['risky | Still no answer: “Shuttle” | talk']],
    ['for no item in particular', { items: {} }, ['risky | Promised, but not confirmed: “Shuttle” | ']],
    ['not where it was confirmed', { standing: 'confirmed 2026-06-01' }, []],
    ['not where the request was deleted', { deleted: true }, []],
  ])('%s', (_, fields, expected) => {
    expect(foundBy('support-overdue', [talk], asked(fields), day('2026-06-06'))).toEqual(expected);
  });

  test('and where nobody knows what day it is, nothing is', () => {
    expect(foundBy('support-overdue', [talk], asked())).toEqual([]);
  });

  test('with no item it is at its day at home, and says which request', () => {
    const found = findConflicts(smallMission([], asked({ items: {} })), day('2026-06-06'));
    expect(found).toEqual([
      {
        id: 'support-overdue/shuttle',
        rule: 'support-overdue',
        severity: 'risky',
        items: [],
        delegates: [],
        start: Date.parse('2026-06-05T04:00:00Z'),
        end: Date.parse('2026-06-06T04:00:00Z'),
        request: 'shuttle',
        sentence: 'support-overdue-promised',
        values: { title: { fr: 'Navette', en: 'Shuttle' }, due: '2026-06-05' },
      },
    ]);
  });
});

describe('support is not arranged a fortnight before', () => {
  const notPromised = 'risky | Asked for, but not promised yet: “Shuttle” | talk';
  const later = { due: '2026-06-20' };
  test.each([
    ['fifteen days before', '2026-06-07', { ...later, standing: 'asked 2026-05-14' }, []],
    ['fourteen days before', '2026-06-08', { ...later, standing: 'asked 2026-05-14' }, [notPromised]],
    ['on the day itself', '2026-06-22', { due: undefined, standing: 'asked 2026-05-14' }, [notPromised]],
    ['once it is past', '2026-06-23', { due: undefined, standing: 'asked 2026-05-14' }, []],
    ['where it is promised, to be confirmed by a day to come', '2026-06-08', later, []],
    [
      'where it is promised, to be confirmed by no day in particular',
      '2026-06-08',
      { due: undefined },
      ['risky | Promised, but not confirmed yet: “Shuttle” | talk'],
    ],
    [
      'where it is promised, to be confirmed by a day on which its activity is over',
      '2026-06-08',
      { due: '2026-06-23' },
      ['risky | Promised, but not confirmed yet: “Shuttle” | talk'],
    ],
    ['where it is promised, to be confirmed by the very day', '2026-06-08', { due: '2026-06-22' }, []],
    [
      'where it was declined',
      '2026-06-08',
      { ...later, standing: 'declined 2026-06-01' },
      ['risky | Declined, and still needed: “Shuttle” | talk'],
    ],
    ['where it is overdue, which is said already', '2026-06-21', { standing: 'asked 2026-05-14' }, []],
    ['where it serves nothing', '2026-06-08', { ...later, standing: 'asked 2026-05-14', items: {} }, []],
  ])('%s', (_, today, fields, expected) => {
    expect(foundBy('support-not-arranged', [talk], asked(fields), day(today))).toEqual(expected);
  });
});

describe('support that was declined', () => {
  test.each([
    [
      'is not missed where another request for the same is promised',
      { kind: 'transport', standing: 'promised 2026-06-02' },
      0,
    ],
    [
      'is missed where the other is only asked for',
      { kind: 'transport', standing: 'asked 2026-06-02', due: '2026-06-20' },
      2,
    ],
    ['is missed where the other is for something else', { kind: 'room', standing: 'promised 2026-06-02' }, 1],
    [
      'is missed where the other serves something else',
      { kind: 'transport', standing: 'promised 2026-06-02', items: {} },
      1,
    ],
  ])('%s', (_, other, expected) => {
    const supportRequests = {
      shuttle: aSupportRequest('shuttle', {
        kind: 'transport',
        items: { talk: true },
        due: '2026-06-20',
        standing: 'declined 2026-06-01',
      }),
      other: aSupportRequest('other', { items: { talk: true }, ...other }),
    };
    expect(foundBy('support-not-arranged', [talk], { supportRequests }, day('2026-06-08'))).toHaveLength(expected);
  });
});

describe('support serves nothing any more', () => {
  test.each([
    ['a cancelled item', { status: 'cancelled' }, {}, ['check | “Shuttle” is asked for a cancelled activity | ']],
    ['a deleted item', { deleted: true }, {}, ['check | “Shuttle” is asked for a deleted activity | ']],
    ['an item that stands', {}, {}, []],
    ['a cancelled item, but declined', { status: 'cancelled' }, { standing: 'declined 2026-06-01' }, []],
    ['a cancelled item, but done', { status: 'cancelled' }, { standing: 'done 2026-06-01' }, []],
  ])('%s', (_, item, fields, expected) => {
    expect(foundBy('support-for-nothing', [aSession('talk', item)], asked(fields))).toEqual(expected);
  });

  test('each item that is gone is named, and what stands is shown', () => {
    const items = [talk, aSession('dinner', { status: 'cancelled' }), aSession('lunch', { deleted: true })];
    expect(foundBy('support-for-nothing', items, asked({ items: { talk: true, dinner: true, lunch: true } }))).toEqual([
      'check | “Shuttle” is asked for a cancelled activity | talk',
      'check | “Shuttle” is asked for a deleted activity | talk',
    ]);
  });
});
