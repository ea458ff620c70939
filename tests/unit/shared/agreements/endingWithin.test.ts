import { expect, test } from 'vitest';
import { endingWithin } from '../../../../shared/agreements/endingWithin';
import type { Mission } from '../../../../shared/model/mission';
import { plainDateSchema } from '../../../../shared/model/plainDate';

const term = (id: string, agreement: string, firstDay: string, lastDay: string) => ({
  id,
  agreement,
  firstDay,
  lastDay,
});
const mission = {
  agreements: {
    near: { id: 'near' },
    renewed: { id: 'renewed' },
    ended: { id: 'ended' },
    deleted: { id: 'deleted', deleted: true },
  },
  terms: {
    a: term('a', 'near', '2023-06-05', '2026-06-04'),
    b: term('b', 'renewed', '2023-06-05', '2026-06-04'),
    c: term('c', 'renewed', '2026-06-05', '2029-06-04'),
    d: term('d', 'ended', '2023-06-05', '2026-05-19'),
    e: term('e', 'deleted', '2023-06-05', '2026-06-04'),
  },
  benefits: {
    desk: { id: 'desk', validTo: '2026-05-20' },
    price: { id: 'price', validTo: '2026-08-21' },
    open: { id: 'open' },
  },
} as unknown as Mission;

const today = plainDateSchema.parse('2026-05-20');
const told = (months: number) => endingWithin(mission, today, months).map(({ record, day }) => `${record.id} ${day}`);

test('what ends within some months, from today on, the nearest first; what is renewed without a gap does not end', () => {
  expect(told(3)).toEqual(['desk 2026-05-20', 'near 2026-06-04']);
  expect(told(4)).toEqual(['desk 2026-05-20', 'near 2026-06-04', 'price 2026-08-21']);
  expect(told(40).slice(2)).toEqual(['price 2026-08-21', 'renewed 2029-06-04']);
});
