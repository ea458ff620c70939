import { describe, expect, test } from 'vitest';
import { aBenefit, aClaim, missionWithBenefit } from '../../../fixtures/benefits';
import { after, execute } from '../../../fixtures/smallMission';

const mission = missionWithBenefit({}, [aClaim('claim')]);
const { id: _id, ...desk } = aBenefit();

describe('a benefit', () => {
  test('is added under a fresh identifier, and changed field by field', () => {
    const added = after(mission, 'add-benefit', { benefit: desk });
    const changes = { allowance: null, validTo: '2026-06-30' };
    const { allowance: _none, ...rest } = desk;
    expect(after(added, 'edit-benefit', { benefit: 'new-1', changes }).benefits).toEqual({
      ...mission.benefits,
      'new-1': { id: 'new-1', ...rest, validTo: '2026-06-30' },
    });
  });

  test.each([
    ['of an organisation that is not there', { grantedBy: 'nobody' }, { code: 'not-found' }],
    ['under an agreement that is not there', { agreement: 'none' }, { code: 'not-found' }],
    [
      'that ends before it begins',
      { validFrom: '2026-06-24', validTo: '2026-06-23' },
      { code: 'last-day-before-first-day' },
    ],
  ])('%s is refused', (_, changes, error) => {
    expect(execute(mission, 'edit-benefit', { benefit: 'desk', changes })).toMatchObject({ ok: false, error });
  });

  test.each([
    ['the benefit', 'delete-benefit', { benefit: 'desk' }],
    ['its agreement', 'delete-agreement', { agreement: 'entente' }],
    ['who grants it', 'delete-organisation', { organisation: 'cedrane' }],
    ['whose members it is for', 'delete-organisation', { organisation: 'bioquebec' }],
  ])('that is claimed keeps %s from being deleted', (_, name, payload) => {
    expect(execute(mission, name, payload)).toMatchObject({ ok: false, error: { code: 'still-in-use' } });
  });

  test('that nobody has claimed any more is deleted by a mark', () => {
    const unclaimed = after(mission, 'delete-claim', { claim: 'claim' });
    const { benefits, claims } = after(unclaimed, 'delete-benefit', { benefit: 'desk' });
    expect([benefits, claims]).toEqual([
      { desk: aBenefit({ deleted: true }) },
      { claim: aClaim('claim', { deleted: true }) },
    ]);
  });
});

describe('a claim', () => {
  test('is requested since today at home, under a fresh identifier', () => {
    const { id: _fresh, standing: _later, ...claim } = aClaim('claim');
    expect(after(missionWithBenefit(), 'add-claim', { claim }).claims).toEqual({
      'new-1': aClaim('new-1', { standing: 'requested 2026-05-20' }),
    });
  });

  test.each([
    ['used', 'used 2026-05-20'],
    ['refused', 'refused 2026-05-20'],
    ['granted', 'granted 2026-05-14'],
  ])('that is %s has stood so since that day; one that was so already keeps its day', (status, standing) => {
    const { claims } = after(mission, 'set-claim-status', { claim: 'claim', status });
    expect(claims).toEqual({ claim: aClaim('claim', { standing }) });
  });

  test('of a benefit that is not there is refused', () => {
    const outcome = execute(mission, 'edit-claim', { claim: 'claim', changes: { benefit: 'none' } });
    expect(outcome).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});
