import { describe, expect, test } from 'vitest';
import { findConflicts } from '../../../../../shared/conflicts/findConflicts';
import { createTranslations } from '../../../../../shared/i18n/createTranslations';
import { findingSentence } from '../../../../../shared/i18n/findingSentence';
import { type Mission, missionSchema } from '../../../../../shared/model/mission';
import { aClaim, missionWithBenefit } from '../../../../fixtures/benefits';
import { aSupportRequest } from '../../../../fixtures/aSupportRequest';
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
const excess = 'benefit-over-used | two | “Workspace” is claimed more often than it is granted | ';

describe('a claim of a benefit', () => {
  test.each([
    ['on a day on which it holds, of a member, within what is granted: nothing', {}, [aClaim('one')], []],
    [
      'after its agreement has ended',
      {},
      [aClaim('one'), late],
      [
        'benefit-not-in-force | late | “Workspace” rests on an agreement that is not in force | Claimed from 25 June on: Norvexia. Enter the renewal, or ask whether the benefit still applies.',
      ],
    ],
    [
      'after its own last day, and another after its agreement has ended: each reason by itself',
      { validFrom: '2026-06-24' },
      [aClaim('one'), late],
      [
        `benefit-not-in-force | one | “Workspace” is not in force when it is used | Claimed from 23 June on: Norvexia. ${cannot}`,
        'benefit-not-in-force | late | “Workspace” rests on an agreement that is not in force | Claimed from 25 June on: Norvexia. Enter the renewal, or ask whether the benefit still applies.',
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
        'benefit-not-entitled | one | Cedrane is not entitled to “Workspace” | The benefit is granted to members of BIOQuébec. Enter the membership on the organisation’s sheet, or withdraw the claim.',
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
    [
      'of more than is granted for the period, with what other missions used of it',
      { allowance: '3 per period', usedElsewhere: 2 },
      [aClaim('one'), aClaim('two')],
      [`${excess}2 claimed here and 2 used outside this mission, 3 granted for the whole period: Norvexia.`],
    ],
    [
      'of as much as other missions left of what is granted for the period: nothing',
      { allowance: '3 per period', usedElsewhere: 2 },
      [aClaim('one')],
      [],
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

  const at = (day: string) => ({ start: `2026-06-${day}T10:00[America/Los_Angeles]`, everyone: true });
  test.each([
    ['on a day on which it holds: nothing', '24', {}, {}, []],
    [
      'after its agreement has ended',
      '25',
      {},
      {},
      [
        'benefit-not-in-force |  | “Shuttle” is asked for under a benefit that is not in force | “Workspace” does not apply to “Briefing”, Thu 25 June, 10:00 PDT. Ask whether it can all the same, or take the benefit out of the request.',
      ],
    ],
    [
      'over two days, on the second of which its agreement has ended',
      '24',
      {},
      {},
      [expect.stringMatching(/“Workspace” does not apply to “Briefing”, Wed 24 June/)],
      { minutes: 1440 },
    ],
    ['that was declined: nothing', '25', {}, { standing: 'declined 2026-05-14' }, []],
    ['of another benefit: nothing', '25', {}, { benefit: undefined }, []],
  ] as const)('support under it %s', (_, day, benefit, fields, expected, lasting: object = {}) => {
    const mission = missionWithBenefit(benefit, [], [aSession('visit', { ...at(day), ...lasting })]);
    const request = aSupportRequest('shuttle', { items: { visit: true }, benefit: 'desk', ...fields });
    const supportRequests = missionSchema.parse({ ...mission, supportRequests: { shuttle: request } }).supportRequests;
    expect(benefitFindings({ ...mission, supportRequests })).toEqual(expected);
  });

  const atTheVisit = [aClaim('one', { item: 'visit' })];
  const visit = (fields: object = {}) =>
    aSession('visit', { start: '2026-06-23T10:00[America/Los_Angeles]', delegates: { anne: true }, ...fields });
  const review = 'benefit-claim-outdated | one | ';
  test.each([
    ['on the day of its activity: nothing', visit(), atTheVisit, []],
    [
      'whose activity moved to another day',
      visit({ start: '2026-06-24T10:00[America/Los_Angeles]' }),
      atTheVisit,
      [
        `${review}“Workspace” is claimed for a different day from its activity | “Briefing” takes place on 24 June, but the claim of Norvexia is for 23 June. Change the day of the claim.`,
      ],
    ],
    [
      'on the second day of an activity of two: nothing',
      visit({ start: '2026-06-22T00:00[America/Los_Angeles]', allDay: true, minutes: 2880 }),
      atTheVisit,
      [],
    ],
    [
      'on the day after an activity of whole days has ended',
      visit({ start: '2026-06-21T00:00[America/Los_Angeles]', allDay: true, minutes: 2880 }),
      atTheVisit,
      [
        `${review}“Workspace” is claimed for a different day from its activity | “Briefing” takes place on 21 June, but the claim of Norvexia is for 23 June. Change the day of the claim.`,
      ],
    ],
    [
      'whose activity is cancelled',
      visit({ status: 'cancelled' }),
      atTheVisit,
      [
        `${review}“Workspace” is claimed for a cancelled activity | “Briefing” is cancelled, but the claim of Norvexia still counts. Refuse it, or change its activity.`,
      ],
    ],
    [
      'whose activity is deleted',
      visit({ deleted: true }),
      atTheVisit,
      [
        `${review}“Workspace” is claimed for a deleted activity | “Briefing” is no longer in the itinerary, but the claim of Norvexia still counts. Refuse it, or change its activity.`,
      ],
    ],
    [
      'that was used before its activity was cancelled: nothing',
      visit({ status: 'cancelled' }),
      [aClaim('one', { item: 'visit', standing: 'used 2026-06-23' })],
      [],
    ],
  ])('%s', (_, item, claims, expected) => {
    expect(benefitFindings(missionWithBenefit({}, claims, [item]))).toEqual(expected);
  });

  test('of an organisation of which nobody comes any more is told, and of one that never had delegates is not', () => {
    const mission = missionWithBenefit({}, [aClaim('one'), aClaim('other', { organisation: 'quanta' })]);
    const delegates = Object.fromEntries(
      Object.entries(mission.delegates).map(([id, delegate]) => [id, { ...delegate, status: 'withdrawn' as const }]),
    );
    expect(benefitFindings(mission)).toEqual([]);
    expect(benefitFindings({ ...mission, delegates })).toEqual([
      `${review}Norvexia is no longer coming, but claims “Workspace” | Nobody from this organisation is in the delegation any more, but its claim still counts. Refuse it, or delete it.`,
    ]);
  });
});
