import { describe, expect, test } from 'vitest';
import { plainDateSchema } from '../../../../shared/model/plainDate';
import { benefitAgain } from '../../../../shared/presets/benefitAgain';
import { aClaim, missionWithBenefit } from '../../../fixtures/benefits';

const claims = [aClaim('one'), aClaim('two', { quantity: 2 }), aClaim('no', { standing: 'refused 2026-05-14' })];
/** The period of the agreement ends on 24 June 2026. */
const [within, after] = ['2026-06-24', '2026-09-01'].map((day) => plainDateSchema.parse(day));

describe('what a copy of a mission says of a benefit', () => {
  test.each([
    ['that is counted over the period: what was claimed is used', { allowance: '9 per period' }, within, 3],
    ['and what had been used before with it', { allowance: '9 per period', usedElsewhere: 4 }, within, 7],
    ['in another period: nothing is used', { allowance: '9 per period', usedElsewhere: 4 }, after, undefined],
    ['that is counted for each mission: nothing is used', { allowance: '9 per mission' }, within, undefined],
    ['without a limit: nothing is used', { allowance: undefined }, within, undefined],
  ])('%s', (_, fields, firstDay, used) => {
    const mission = missionWithBenefit(fields, claims);
    const [benefit] = Object.values(mission.benefits);
    if (!benefit || !firstDay) throw new Error('no benefit');
    const again = benefitAgain(benefit, mission, firstDay);
    expect(again).toEqual({ ...benefit, usedElsewhere: used });
  });
});
