import type { BenefitId } from '../model/identifier';
import type { Claim } from '../model/claim';
import { claimStandingParts } from '../model/claimStanding';
import type { Mission } from '../model/mission';
import { claimsOf } from './claimsOf';

/** The claims of a benefit that were not refused, by their days. */
export function livingClaims(mission: Pick<Mission, 'claims'>, benefit: BenefitId): readonly Claim[] {
  return claimsOf(mission).filter(
    (claim) => claim.benefit === benefit && claimStandingParts(claim.standing).status !== 'refused',
  );
}
