import { describe, expect, test } from 'vitest';
import { isSupportOverdue } from '../../../../shared/itinerary/isSupportOverdue';
import { projectFor } from '../../../../shared/itinerary/projectFor';
import { supportCounts } from '../../../../shared/itinerary/supportCounts';
import { supportRequestsFor, supportRequestsOf } from '../../../../shared/itinerary/supportRequestsOf';
import type { ItemId } from '../../../../shared/model/identifier';
import { plainDateSchema } from '../../../../shared/model/plainDate';
import { supportRequestSchema } from '../../../../shared/model/supportRequest';
import { aSupportRequest } from '../../../fixtures/aSupportRequest';
import { aSession, smallMission } from '../../../fixtures/smallMission';

const on = (day: string) => ({ today: plainDateSchema.parse(day), lastDay: plainDateSchema.parse('2026-06-26') });

describe('a request for support is overdue', () => {
  test.each([
    ['not on its day', { due: '2026-06-05' }, '2026-06-05', false],
    ['from the day after', { due: '2026-06-05' }, '2026-06-06', true],
    ['as long as it is only asked for', { standing: 'asked 2026-05-01' }, '2026-06-06', true],
    ['not once it is confirmed', { standing: 'confirmed 2026-06-06' }, '2026-06-06', false],
    ['not once it was declined', { standing: 'declined 2026-06-06' }, '2026-06-06', false],
    ['never without a day', { due: undefined }, '2026-06-20', false],
    ['up to the last day of the mission', {}, '2026-06-26', true],
    ['no longer after it', {}, '2026-06-27', false],
  ])('%s', (_, fields, today, expected) => {
    const request = supportRequestSchema.parse(aSupportRequest('shuttle', fields));
    expect(isSupportOverdue(request, on(today))).toBe(expected);
  });
});

describe('the requests of a mission', () => {
  const mission = smallMission([aSession('open'), aSession('inner', { audience: 'coordinators' })], {
    supportRequests: {
      late: aSupportRequest('late', { due: '2026-06-12', items: { open: true, inner: true }, audience: 'delegation' }),
      someday: aSupportRequest('someday', { due: undefined }),
      early: aSupportRequest('early', {
        due: '2026-05-12',
        standing: 'confirmed 2026-05-10',
        cost: 'USD 1250.00',
        paidBy: 'norvexia',
        notes: 'Cher.',
        detailsFr: 'Porte E',
        items: { open: true },
      }),
      secret: aSupportRequest('secret', { due: '2026-06-20', audience: 'coordinators' }),
      gone: aSupportRequest('gone', { deleted: true }),
    },
  });

  test('come by their day, those without one last, deleted ones never', () => {
    expect(supportRequestsOf(mission).map(({ id }) => id)).toEqual(['early', 'late', 'secret', 'someday']);
  });

  test('are found by the item that they serve', () => {
    expect(supportRequestsFor(mission, 'open' as ItemId).map(({ id }) => id)).toEqual(['early', 'late']);
  });

  test('are counted: all, those one can count on, and those whose day has gone by', () => {
    const counts = supportCounts(supportRequestsOf(mission), on('2026-06-13'));
    expect(counts).toEqual({ total: 4, confirmed: 1, overdue: 1 });
  });

  test.each([
    ['public', {}],
    ['delegation', { late: ['open'] }],
    ['hosts', { late: ['open'], someday: [], early: ['open'] }],
    ['coordinators', { late: ['open', 'inner'], someday: [], early: ['open'], secret: [] }],
  ] as const)('are read by %s as each is meant, with the items that they may know', (audience, expected) => {
    const { supportRequests } = projectFor(mission, { audience });
    const read = Object.values(supportRequests).map(({ id, items }) => [id, Object.keys(items)]);
    expect(Object.fromEntries(read)).toEqual(expected);
  });

  test('tell hosts the details, and nobody but coordinators what it costs', () => {
    const { early } = projectFor(mission, { audience: 'hosts' }).supportRequests as Record<string, object>;
    expect(early).toEqual(
      aSupportRequest('early', {
        due: '2026-05-12',
        standing: 'confirmed 2026-05-10',
        detailsFr: 'Porte E',
        items: { open: true },
      }),
    );
  });
});
