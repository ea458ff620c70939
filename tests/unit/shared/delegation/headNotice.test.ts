import { expect, test } from 'vitest';
import { headNotice } from '../../../../shared/delegation/headNotice';
import { after, smallMission } from '../../../fixtures/smallMission';

/** Anne, Béla and Carl travel; each is given a part, a status or both. */
const withParts = (parts: Readonly<Record<string, object>>) =>
  Object.entries(parts).reduce(
    (mission, [delegate, changes]) => after(mission, 'edit-delegate', { delegate, changes }),
    smallMission(),
  );
const head = { role: 'head' };
const gone = { role: 'head', status: 'withdrawn' };

test.each([
  ['one leads', { anne: head }, undefined],
  ['nobody was ever named', {}, undefined],
  ['whoever led has withdrawn', { anne: gone }, { kind: 'withdrawn', names: ['Anne Roy'] }],
  ['whoever led has withdrawn, and another leads', { anne: gone, carl: head }, undefined],
  ['two lead', { anne: head, carl: head }, { kind: 'several', names: ['Carl Dion', 'Anne Roy'] }],
  ['two led, of whom one has withdrawn', { anne: head, carl: gone }, undefined],
])('who leads the delegation: %s', (_, parts, expected) => {
  expect(headNotice(withParts(parts))).toEqual(expected);
});

test('whoever takes the place of the head leads, and nothing is left to settle', () => {
  const led = withParts({ anne: head });
  const replaced = after(led, 'replace-delegate', { delegate: 'anne', by: 'bela' });
  const heads = Object.values(replaced.delegates).flatMap(({ id, role }) => (role === 'head' ? [id] : []));
  expect([headNotice(replaced), heads]).toEqual([undefined, ['anne', 'bela']]);
});
