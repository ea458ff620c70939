import { describe, expect, test } from 'vitest';
import { sameAgreement } from '../../../../shared/agreements/sameAgreement';
import type { Agreement } from '../../../../shared/model/agreement';
import type { Mission } from '../../../../shared/model/mission';

const agreement = (id: string, titleFr: string, titleEn: string, fields: object = {}) =>
  ({ id, titleFr, titleEn, parties: {}, clauses: {}, ...fields }) as unknown as Agreement;
const among = (...agreements: Agreement[]) => ({
  agreements: Object.fromEntries(agreements.map((each) => [each.id, each])) as Mission['agreements'],
});
const ours = agreement('entente', 'Entente de coopération', 'Cooperation agreement');

describe('the agreement of another mission that is this one', () => {
  test.each([
    ['a copied one', agreement('entente', 'Autre titre', 'Other title'), 'entente'],
    [
      'one of the same French title, accents and capitals aside',
      agreement('other', 'ENTENTE DE COOPERATION', ''),
      'other',
    ],
    ['one of the same English title', agreement('other', 'Accord', 'cooperation agreement'), 'other'],
    ['none of another title', agreement('other', 'Accord', 'Treaty'), undefined],
    ['none that was deleted', agreement('entente', 'Entente de coopération', '', { deleted: true }), undefined],
  ])('is %s', (_, other, found) => {
    expect(sameAgreement(ours, among(other))?.id).toBe(found);
  });

  test('is none where both have no title', () => {
    expect(sameAgreement(agreement('entente', '', ''), among(agreement('other', '', '')))).toBeUndefined();
  });
});
