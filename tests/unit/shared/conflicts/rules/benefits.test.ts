import { describe, expect, test } from 'vitest';
import { findConflicts } from '../../../../../shared/conflicts/findConflicts';
import { createTranslations } from '../../../../../shared/i18n/createTranslations';
import { findingSentence } from '../../../../../shared/i18n/findingSentence';
import type { Mission } from '../../../../../shared/model/mission';
import { aClaim, missionWithBenefit } from '../../../../fixtures/benefits';
import { aSession } from '../../../../fixtures/smallMission';

const translations = createTranslations('en');

function benefitFindings(mission: Mission): readonly string[] {
  return findConflicts(mission)
    .filter(({ rule }) => rule.startsWith('benefit-'))
    .map((finding) => {
      const { title, reason } = findingSentence(translations, finding, 'en');
      return [finding.rule, finding.claim, title, reason].join(' | ').replaceAll(/[\u00A0\u202F]/g, ' ');
    });
}

const late = aClaim('late', { day: '2026-06-25' });
const cannot = 'Check its dates with whoever grants it, or change the day.';
const excess = 'benefit-over-used | two | “Workspace” is claimed more than it is granted | ';

describe('a claim of a benefit', () => {
  test.each([
    ['on a day on which it holds, of a member, within what is granted: nothing', {}, [aClaim('one')], []],
    [
      'after its agreement has ended',
      {},
      [aClaim('one'), late],
      [
        'benefit-not-in-force | late | “Workspace” rests on an agreement that is not in force | Claimed from 25 June on: Norvexia. Enter the renewal, or ask whether the benefit holds all the same.',
      ],
    ],
    [
      'after its own last day',
      { validTo: '2026-06-22' },
      [aClaim('one')],
      [
        `benefit-not-in-force | one | “Workspace” is not in force when it is used | Claimed from 23 June on: Norvexia. ${cannot}`,
      ],
    ],
    ['that was refused, after its agreement has ended: nothing', {}, [{ ...late, standing: 'refused 2026-05-14' }], []],
    [
      'for an organisation that is no member',
      {},
      [aClaim('one', { organisation: 'cedrane' })],
      [
        'benefit-not-entitled | one | Cedrane is not entitled to “Workspace” | The benefit is granted to members of BIOQuébec. Enter the membership in the sheet of the organisation, or withdraw the claim.',
      ],
    ],
    [
      'of more than is granted to one organisation, which another’s does not touch',
      { allowance: '1 per organisation' },
      [aClaim('one'), aClaim('two', { quantity: 2 }), aClaim('other', { organisation: 'quanta' })],
      [
        'benefit-over-used | two | Norvexia claims more than its share of “Workspace” | 3 claimed, 1 granted per organisation.',
      ],
    ],
    [
      'of more than is granted for the mission, once for all claims',
      { allowance: '1 per mission' },
      [aClaim('one', { organisation: 'quanta' }), aClaim('two')],
      [`${excess}2 claimed, 1 granted for the mission: Quanta, Norvexia.`],
    ],
    [
      'of more than is granted for the period',
      { allowance: '1 per period' },
      [aClaim('one'), aClaim('two')],
      [`${excess}2 claimed, 1 granted for the whole period: Norvexia.`],
    ],
    ['of what has no limit: nothing', { allowance: undefined }, [aClaim('one', { quantity: 500 })], []],
  ])('%s', (_, benefit, claims, expected) => {
    expect(benefitFindings(missionWithBenefit(benefit, claims))).toEqual(expected);
  });

  test('is about the activity at which it is used, where there is one', () => {
    const claims = [aClaim('one', { item: 'visit', organisation: 'cedrane' })];
    const mission = missionWithBenefit({}, claims, [aSession('visit', { delegates: { anne: true } })]);
    const [found] = findConflicts(mission).filter(({ rule }) => rule === 'benefit-not-entitled');
    expect(found?.items).toEqual(['visit']);
  });
});
