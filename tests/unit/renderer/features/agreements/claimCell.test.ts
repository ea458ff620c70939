import { describe, expect, test } from 'vitest';
import { claimCell } from '../../../../../renderer/features/agreements/claimCell';
import { claimSchema } from '../../../../../shared/model/claim';
import { missionSchema } from '../../../../../shared/model/mission';
import { plainDateSchema } from '../../../../../shared/model/plainDate';
import { formatDay } from '../../../../../shared/time/formatDay';
import { aBenefit, aClaim, missionWithBenefit } from '../../../../fixtures/benefits';

const claim = claimSchema.parse(aClaim('one'));
const mission = missionWithBenefit({}, [aClaim('one')]);
const edit = (changes: object) => ({ name: 'edit-claim', payload: { claim: 'one', changes } });

describe('what is written in a cell of the list of claims', () => {
  test.each([
    ['standing', 'used', { name: 'set-claim-status', payload: { claim: 'one', status: 'used' } }],
    ['standing', 'nearly', undefined],
    ['organisation', ' quanta ', edit({ organisation: 'quanta' })],
    ['organisation', 'BIOQUEBEC', edit({ organisation: 'bioquebec' })],
    ['organisation', 'Nowhere Inc.', undefined],
    ['organisation', '', undefined],
    ['benefit', 'workspace', edit({ benefit: 'desk' })],
    ['benefit', 'bureau de passage', edit({ benefit: 'desk' })],
    ['benefit', 'Limousine', undefined],
    ['benefit', '', undefined],
    ['quantity', '1 200', edit({ quantity: 1200 })],
    ['quantity', '0', undefined],
    ['quantity', '', undefined],
    ['quantity', '2,5', undefined],
    ['quantity', '100001', undefined],
    ['quantity', '1e3', undefined],
    ['quantity', '0x10', undefined],
    ['day', '24 juin 2026', edit({ day: '2026-06-24' })],
    ['day', '31 juin 2026', undefined],
    ['day', '', undefined],
  ] as const)('%s: “%s”', (column, text, expected) => {
    expect(claimCell(mission, claim, column, text)).toEqual(expected);
  });

  test.each(['fr', 'en'] as const)('a day is read as the list itself says it, %s', (locale) => {
    const said = formatDay(plainDateSchema.parse('2026-06-01'), locale, { weekday: 'none', year: true });
    expect(claimCell(mission, claim, 'day', said)).toEqual(edit({ day: '2026-06-01' }));
  });

  test('a title that two benefits have says none of them', () => {
    const benefits = { ...mission.benefits, other: aBenefit({ id: 'other', titleEn: 'Other desk' }) };
    const ambiguous = missionSchema.parse({ ...mission, benefits });
    expect([
      claimCell(ambiguous, claim, 'benefit', 'Bureau de passage'),
      claimCell(ambiguous, claim, 'benefit', 'Other desk'),
    ]).toEqual([undefined, edit({ benefit: 'other' })]);
  });
});
