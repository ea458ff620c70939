import { allowanceScope } from '../../agreements/allowanceScope';
import { benefitsOf } from '../../agreements/benefitsOf';
import { countedTogether } from '../../agreements/countedTogether';
import { livingClaims } from '../../agreements/livingClaims';
import { quantityOf } from '../../agreements/quantityOf';
import { usedElsewhereOf } from '../../agreements/usedElsewhereOf';
import { allowanceParts } from '../../model/allowance';
import type { Benefit } from '../../model/benefit';
import { claimFinding } from '../claimFinding';
import type { ConflictContext } from '../conflictContext';
import type { ConflictRule } from '../conflictRule';
import type { Finding } from '../finding';

/** More of a benefit is claimed than is granted, over what it is counted: the mission, one organisation, or its period, with what others used. */
export const benefitOverUsed: ConflictRule = {
  id: 'benefit-over-used',
  severity: 'risky',
  of: 'mission',
  find: (context) => benefitsOf(context.mission, 'fr').flatMap((benefit) => findingsOf(context, benefit)),
};

function findingsOf(context: ConflictContext, benefit: Benefit): readonly Finding[] {
  if (benefit.allowance === undefined) return [];
  const { quantity, per } = allowanceParts(benefit.allowance);
  return livingClaims(context.mission, benefit.id).flatMap((claim) => {
    const [first, ...others] = countedTogether(context.mission, benefit, claim);
    if (first?.id !== claim.id) return [];
    const claimed = quantityOf([first, ...others]);
    const elsewhere = usedElsewhereOf(benefit);
    if (claimed + elsewhere <= quantity) return [];
    return [
      claimFinding(context, {
        rule: 'benefit-over-used',
        key: `${benefit.id}/${allowanceScope(context.mission, benefit)(first)}`,
        benefit,
        claims: [first, ...others],
        sentence: `benefit-over-used-${per}${elsewhere > 0 ? '-elsewhere' : ''}`,
        values: { claimed, quantity, elsewhere },
      }),
    ];
  });
}
