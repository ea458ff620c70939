import { describe, expect, test } from 'vitest';
import { benefitDaysOn } from '../../../../shared/agreements/benefitDaysOn';
import { benefitsOf } from '../../../../shared/agreements/benefitsOf';
import { claimsOf } from '../../../../shared/agreements/claimsOf';
import { entitlementOn } from '../../../../shared/agreements/entitlementOn';
import { visitorsOf } from '../../../../shared/agreements/visitorsOf';
import { createTranslations } from '../../../../shared/i18n/createTranslations';
import { entitlementSentence } from '../../../../shared/i18n/entitlementSentence';
import type { Mission } from '../../../../shared/model/mission';
import type { OrganisationId } from '../../../../shared/model/identifier';
import { plainDateSchema } from '../../../../shared/model/plainDate';
import { aBenefit, aClaim, missionWithBenefit } from '../../../fixtures/benefits';

const translations = createTranslations('fr');

function benefitOf(mission: Mission) {
  const [benefit] = benefitsOf(mission, 'fr');
  if (!benefit) throw new Error('There is no benefit');
  return benefit;
}

function entitled(mission: Mission, organisation = 'norvexia', day = '2026-06-23') {
  return entitlementOn(mission, benefitOf(mission), organisation as OrganisationId, plainDateSchema.parse(day));
}

function saidOf(mission: Mission, organisation: string, day: string): readonly string[] {
  const found = entitled(mission, organisation, day);
  return (['fr', 'en'] as const).map((locale) =>
    entitlementSentence(translations, mission, benefitOf(mission), found, locale).replaceAll(/[\u00A0\u202F]/g, ' '),
  );
}

const unlimited = { allowance: undefined };
const twice = [aClaim('one'), aClaim('two', { day: '2026-06-22' })];

describe('an organisation may use a benefit', () => {
  test.each([
    [
      'as a member, on a day of the term, as long as something is left',
      missionWithBenefit({}, [aClaim('one')]),
      'norvexia',
      '2026-06-24',
      [
        'Membre, avantage en vigueur jusqu’au 24 juin 2026 · reste 1 sur 2 jours',
        'Member, benefit in force until 24 June 2026 · 1 of 2 days left',
      ],
    ],
    [
      'without end and limit where none is known',
      missionWithBenefit({ ...unlimited, agreement: undefined }),
      'norvexia',
      '2030-01-01',
      ['Membre, avantage en vigueur', 'Member, benefit in force'],
    ],
    [
      'not when it is no member',
      missionWithBenefit(),
      'cedrane',
      '2026-06-23',
      ['Pas membre de BIOQuébec', 'Not a member of BIOQuébec'],
    ],
    [
      'not before its first day',
      missionWithBenefit({ validFrom: '2026-06-24' }),
      'norvexia',
      '2026-06-23',
      ['Pas avant le 24 juin 2026', 'Not before 24 June 2026'],
    ],
    [
      'not after its last, though the agreement goes on',
      missionWithBenefit({ validTo: '2026-06-22' }),
      'norvexia',
      '2026-06-23',
      ['Terminé depuis le 22 juin 2026', 'Ended on 22 June 2026'],
    ],
    [
      'not once the agreement has ended',
      missionWithBenefit(unlimited),
      'norvexia',
      '2026-06-25',
      ['L’entente s’est terminée le 24 juin 2026', 'The agreement ended on 24 June 2026'],
    ],
    [
      'not before the agreement begins',
      missionWithBenefit(),
      'norvexia',
      '2023-06-04',
      ['L’entente commence le 5 juin 2023', 'The agreement begins on 5 June 2023'],
    ],
    [
      'not once all is taken',
      missionWithBenefit({}, twice),
      'norvexia',
      '2026-06-24',
      ['Tout est pris : 2 jours par organisation', 'All taken: 2 days per organisation'],
    ],
  ])('%s', (_, mission, organisation, day, said) => {
    expect(saidOf(mission, organisation, day)).toEqual(said);
  });
});

describe('what is left of a benefit', () => {
  const others = [aClaim('one'), aClaim('other', { organisation: 'quanta' })];
  test.each([
    ['is counted for each organisation', { allowance: '2 per organisation' }, others, 1],
    ['for the whole mission', { allowance: '3 per mission' }, others, 1],
    [
      'for the period in which it holds, without what an earlier one gave',
      { allowance: '3 per period' },
      [...others, aClaim('old', { day: '2022-06-14' })],
      1,
    ],
    ['for the period, with what other missions used of it', { allowance: '4 per period', usedElsewhere: 1 }, others, 1],
    [
      'for each organisation, whatever other missions used',
      { allowance: '2 per organisation', usedElsewhere: 1 },
      others,
      1,
    ],
    [
      'without what was refused',
      { allowance: '2 per organisation' },
      [aClaim('no', { standing: 'refused 2026-05-14' })],
      2,
    ],
    ['without what was deleted', { allowance: '2 per organisation' }, [aClaim('gone', { deleted: true })], 2],
  ])('%s', (_, benefit, claims, left) => {
    expect(entitled(missionWithBenefit(benefit, claims))).toEqual({ kind: 'entitled', until: '2026-06-24', left });
  });
});

test.each([
  ['the whole mission', {}, { agreement: undefined }, 'whole'],
  ['a part of it, until the agreement ends', {}, {}, 'part'],
  ['none of it', {}, { validTo: '2026-06-20' }, 'none'],
])('a benefit holds on %s', (_, __, benefit, expected) => {
  const mission = missionWithBenefit(benefit);
  expect(benefitDaysOn(mission, benefitOf(mission))).toBe(expected);
});

test('benefits come by name in the reader’s language, claims by their day, deleted ones never', () => {
  const mission = missionWithBenefit({}, [
    aClaim('late', { day: '2026-06-24' }),
    aClaim('gone', { deleted: true }),
    aClaim('early', { day: '2026-06-21' }),
  ]);
  const benefits = Object.fromEntries(
    [
      aBenefit(),
      aBenefit({ id: 'advice', titleFr: 'Conseil', titleEn: 'Advice' }),
      aBenefit({ id: 'gone', deleted: true }),
    ].map((benefit) => [benefit.id, benefit]),
  ) as Mission['benefits'];
  expect([
    benefitsOf({ benefits }, 'fr').map(({ id }) => id),
    benefitsOf({ benefits }, 'en').map(({ id }) => id),
    claimsOf(mission).map(({ id }) => id),
  ]).toEqual([
    ['desk', 'advice'],
    ['advice', 'desk'],
    ['early', 'late'],
  ]);
});

test('visitors are the organisations of those who have not withdrawn', () => {
  expect(visitorsOf(missionWithBenefit()).map(({ name }) => name)).toEqual(['Norvexia']);
});
