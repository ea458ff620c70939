import { describe, expect, test } from 'vitest';
import { after, execute, smallMission } from '../../../fixtures/smallMission';

const agreement = { id: 'entente', titleFr: 'Entente', titleEn: 'Agreement', parties: {}, clauses: {} };
const days = { firstDay: '2023-06-05', lastDay: '2026-06-04' };
const signed = after(smallMission(), 'add-agreement', { agreement, term: { id: 'first', ...days } });

describe('an agreement', () => {
  test('comes with its first term, and is renewed', () => {
    const renewed = after(signed, 'add-term', {
      term: { agreement: 'entente', firstDay: '2026-06-05', lastDay: '2029-06-04', placeEn: 'San Diego' },
    });
    expect([renewed.agreements, Object.values(renewed.terms)]).toEqual([
      { entente: agreement },
      [
        { id: 'first', agreement: 'entente', ...days },
        { id: 'new-1', agreement: 'entente', firstDay: '2026-06-05', lastDay: '2029-06-04', placeEn: 'San Diego' },
      ],
    ]);
  });

  test('changes field by field, and a field is cleared', () => {
    const named = after(signed, 'edit-agreement', {
      agreement: 'entente',
      changes: { otherParties: 'MassBio', clauses: { promotion: true } },
    });
    const cleared = after(named, 'edit-agreement', { agreement: 'entente', changes: { otherParties: null } });
    expect([named.agreements, cleared.agreements]).toEqual([
      { entente: { ...agreement, otherParties: 'MassBio', clauses: { promotion: true } } },
      { entente: { ...agreement, clauses: { promotion: true } } },
    ]);
  });

  test('takes its terms with it when it is deleted', () => {
    const deleted = after(signed, 'delete-agreement', { agreement: 'entente' });
    expect([deleted.agreements, deleted.terms]).toEqual([
      { entente: { ...agreement, deleted: true } },
      { first: { id: 'first', agreement: 'entente', ...days, deleted: true } },
    ]);
  });
});

describe('a term is refused', () => {
  test.each([
    [
      'that ends before it begins',
      'add-term',
      { term: { agreement: 'entente', firstDay: '2026-06-05', lastDay: '2026-06-04' } },
      { code: 'last-day-before-first-day' },
    ],
    [
      'whose last day moves before the first',
      'edit-term',
      { term: 'first', changes: { lastDay: '2020-01-01' } },
      { code: 'last-day-before-first-day' },
    ],
    [
      'of an agreement that is not there',
      'add-term',
      { term: { agreement: 'nowhere', ...days } },
      { code: 'not-found', collection: 'agreements', id: 'nowhere' },
    ],
  ])('%s', (_, name, payload, error) => {
    expect(execute(signed, name, payload)).toEqual({ ok: false, error });
  });
});

test('an organisation that is a party to an agreement is not deleted', () => {
  const party = Object.keys(signed.organisations)[0] ?? '';
  const agreed = after(signed, 'edit-agreement', { agreement: 'entente', changes: { parties: { [party]: true } } });
  expect(execute(agreed, 'delete-organisation', { organisation: party })).toMatchObject({
    ok: false,
    error: { code: 'still-in-use', collection: 'organisations', id: party },
  });
});
