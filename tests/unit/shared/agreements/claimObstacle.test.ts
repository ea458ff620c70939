import { describe, expect, test } from 'vitest';
import { claimsOf } from '../../../../shared/agreements/claimsOf';
import { claimObstacleSentence } from '../../../../shared/i18n/claimObstacleSentence';
import { createTranslations } from '../../../../shared/i18n/createTranslations';
import { aClaim, missionWithBenefit } from '../../../fixtures/benefits';

const translations = createTranslations('fr');

/** What stands in the way of each claim of the mission, in French, by the days of the claims. */
function obstaclesIn(claims: readonly { readonly id: string }[], benefit: object = {}): readonly string[] {
  const mission = missionWithBenefit(benefit, claims);
  return claimsOf(mission).map((claim) =>
    claimObstacleSentence(translations, mission, claim, 'fr').replaceAll(/[\u00A0\u202F]/g, ' '),
  );
}

const first = aClaim('first', { day: '2026-06-22' });
const second = aClaim('second');
const third = aClaim('third', { day: '2026-06-24' });
const tooMany = 'Demandé en tout : 3, accordé : 2 jours par organisation';

describe('what stands in the way of a claim', () => {
  test.each([
    ['nothing, where claims take all that is granted and no more', [first, second], {}, ['', '']],
    [
      'that more is claimed than granted, for each of those counted',
      [first, second, third],
      {},
      [tooMany, tooMany, tooMany],
    ],
    [
      'nothing any more, once one too many is refused',
      [first, second, { ...third, standing: 'refused 2026-05-14' }],
      {},
      ['', '', ''],
    ],
    ['nothing, where there is no limit', [first, second, third], { allowance: undefined }, ['', '', '']],
    [
      'nothing in what another organisation claims',
      [first, second, { ...third, organisation: 'quanta' }],
      {},
      ['', '', ''],
    ],
    [
      'that the organisation is no member',
      [aClaim('one', { organisation: 'cedrane' })],
      {},
      ['Pas membre de BIOQuébec'],
    ],
    [
      'that the agreement has ended by then',
      [aClaim('one', { day: '2026-06-25' })],
      {},
      ['L’entente s’est terminée le 24 juin 2026'],
    ],
    ['that it is not granted yet', [second], { validFrom: '2026-06-24' }, ['Pas avant le 24 juin 2026']],
    [
      'its end, before that too much is claimed',
      [first, second, third],
      { validTo: '2026-06-21' },
      Array(3).fill('Terminé depuis le 21 juin 2026'),
    ],
  ])('%s', (_, claims, benefit, expected) => {
    expect(obstaclesIn(claims, benefit)).toEqual(expected);
  });
});
