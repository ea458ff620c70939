import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { budgetTotals } from '../../../../shared/jointActivities/budgetTotals';
import { splitOf } from '../../../../shared/jointActivities/splitOf';
import { budgetLineSchema } from '../../../../shared/model/budgetLine';

const line = (fields: object) =>
  budgetLineSchema.parse({ id: 'room', item: 'reception', whatFr: 'Salle', whatEn: 'Room', shares: {}, ...fields });

describe('the shares of a line', () => {
  test.each([
    [
      'halves',
      { estimated: 'CAD 100.00', shares: { aa: '50%', bb: '50%' } },
      { kind: 'complete' },
      { aa: 5000, bb: 5000 },
    ],
    [
      'a part is not shared out',
      { estimated: 'CAD 100.00', shares: { aa: '50%', bb: '30%' } },
      { kind: 'percent', missing: 2000 },
      { aa: 5000, bb: 3000 },
    ],
    [
      'more than all',
      { estimated: 'CAD 100.00', shares: { aa: '50%', bb: '60.5%' } },
      { kind: 'percent', missing: -1050 },
      { aa: 5000, bb: 6050 },
    ],
    [
      'amounts',
      { estimated: 'CAD 100.00', shares: { aa: 'CAD 70.00', bb: 'CAD 30.00' } },
      { kind: 'complete' },
      { aa: 7000, bb: 3000 },
    ],
    [
      'amounts of what was expected, once it came to more',
      { estimated: 'CAD 100.00', actual: 'CAD 120.00', shares: { aa: 'CAD 70.00', bb: 'CAD 30.00' } },
      { kind: 'amount', missing: 2000 },
      { aa: 7000, bb: 3000 },
    ],
    [
      'an amount and a part',
      { estimated: 'CAD 100.00', shares: { aa: 'CAD 60.00', bb: '40%' } },
      { kind: 'complete' },
      { aa: 6000, bb: 4000 },
    ],
    [
      'another currency',
      { estimated: 'CAD 100.00', shares: { aa: 'USD 50.00', bb: '50%' } },
      { kind: 'currency' },
      { bb: 5000 },
    ],
    ['nobody pays yet', { estimated: 'CAD 100.00' }, { kind: 'percent', missing: 10_000 }, {}],
    ['no amount yet', { shares: { aa: '50%', bb: '50%' } }, { kind: 'no-amount' }, {}],
    ['no amount yet, and too much', { shares: { aa: '50%', bb: '70%' } }, { kind: 'percent', missing: -2000 }, {}],
  ])('%s', (_, fields, state, paid) => {
    const split = splitOf(line(fields));
    expect([split.state, Object.fromEntries(split.paid)]).toEqual([state, paid]);
  });

  test('whose parts make a whole come to the amount, to the cent', () => {
    const parts = fc
      .array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 6 })
      .filter((some) => some.reduce((sum, part) => sum + part, 0) < 10_000);
    fc.assert(
      fc.property(parts, fc.integer({ min: 0, max: 99_999_999 }), (some, cents) => {
        const rest = 10_000 - some.reduce((sum, part) => sum + part, 0);
        const shares = Object.fromEntries([...some, rest].map((part, at) => [`p${at}`, `${(part / 100).toFixed(2)}%`]));
        const split = splitOf(line({ estimated: `CAD ${(cents / 100).toFixed(2)}`, shares }));
        const paid = [...split.paid.values()];
        expect(split.state).toEqual({ kind: 'complete' });
        expect(paid.reduce((sum, part) => sum + part, 0)).toBe(cents);
      }),
    );
  });
});

test('totals stand for each currency and party, and currencies are never added', () => {
  const totals = budgetTotals([
    line({ estimated: 'CAD 100.00', actual: 'CAD 120.00', shares: { aa: '50%', bb: '50%' } }),
    line({ estimated: 'CAD 30.00', shares: { aa: '100%' } }),
    line({ estimated: 'USD 10.00', shares: { bb: 'USD 10.00' } }),
  ]);
  expect(totals.map((total) => ({ ...total, paid: Object.fromEntries(total.paid) }))).toEqual([
    { currency: 'CAD', estimated: 130, actual: 120, paid: { aa: 90, bb: 60 }, unpaid: 0 },
    { currency: 'USD', estimated: 10, actual: 0, paid: { bb: 10 }, unpaid: 0 },
  ]);
});
