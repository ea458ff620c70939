import { allowanceParts } from '../model/allowance';
import type { Claim } from '../model/claim';
import { claimStandingParts } from '../model/claimStanding';
import type { Mission } from '../model/mission';
import { type Entitlement, entitlementOn } from './entitlementOn';
import { usedTogether } from './usedTogether';

/** Why what a claim asks for may not be used; `claimed` is what all claims that count together ask for, with what other missions used. */
export type ClaimObstacle =
  Exclude<Entitlement, { kind: 'entitled' | 'used-up' }> | { readonly kind: 'over-used'; readonly claimed: number };

/**
 * What stands in the way of a claim that is already made: membership, then the days, then that more is claimed than granted. One
 * that takes the last of an allowance is in order, and a refused one asks for nothing any more.
 */
export function claimObstacle(mission: Mission, claim: Claim): ClaimObstacle | undefined {
  const benefit = mission.benefits[claim.benefit];
  if (!benefit || claimStandingParts(claim.standing).status === 'refused') return undefined;
  const entitlement = entitlementOn(mission, benefit, claim.organisation, claim.day);
  if (entitlement.kind === 'entitled') return undefined;
  if (entitlement.kind !== 'used-up') return entitlement;
  const claimed = usedTogether(mission, benefit, claim);
  return claimed > allowanceParts(entitlement.allowance).quantity ? { kind: 'over-used', claimed } : undefined;
}
