import { expect, test } from 'vitest';
import { renewalSteps } from '../../../../shared/agreements/renewalSteps';
import { plainDateSchema } from '../../../../shared/model/plainDate';

const day = (text: string) => plainDateSchema.parse(text);
const due = (end: string, today: string) =>
  renewalSteps(day(end), day(today)).map((each) => `${each.step} ${each.due}`);

test('the steps to a renewal are counted back from the end of the term', () => {
  expect(due('2026-06-04', '2026-01-10')).toEqual([
    'record 2026-04-05',
    'draft 2026-04-20',
    'date 2026-05-14',
    'signing 2026-06-04',
  ]);
});

test('near the end they are drawn together, in their order', () => {
  expect(due('2026-06-04', '2026-05-20')).toEqual([
    'record 2026-05-20',
    'draft 2026-05-24',
    'date 2026-05-30',
    'signing 2026-06-04',
  ]);
});

test('after the end they begin today', () => {
  expect(due('2026-06-04', '2026-07-01')).toEqual([
    'record 2026-07-01',
    'draft 2026-07-16',
    'date 2026-08-09',
    'signing 2026-08-30',
  ]);
});
