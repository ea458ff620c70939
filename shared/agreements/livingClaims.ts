import type { BenefitId } from '../model/identifier';
import type { Claim } from '../model/claim';
import { claimStandingParts } from '../model/claimStanding';
import type { Mission } from '../model/mission';
import { claimsOf } from './claimsOf';

/** Every card of a board asks for the claims that count with its own, after every edit. */
const known = new WeakMap<Mission['claims'], ReadonlyMap<BenefitId, readonly Claim[]>>();

/** The claims of a benefit that were not refused, by their days. */
export function livingClaims(mission: Pick<Mission, 'claims'>, benefit: BenefitId): readonly Claim[] {
  const found = known.get(mission.claims) ?? byBenefit(mission);
  known.set(mission.claims, found);
  return found.get(benefit) ?? [];
}

function byBenefit(mission: Pick<Mission, 'claims'>): ReadonlyMap<BenefitId, readonly Claim[]> {
  const found = new Map<BenefitId, Claim[]>();
  for (const claim of claimsOf(mission)) {
    if (claimStandingParts(claim.standing).status === 'refused') continue;
    const others = found.get(claim.benefit);
    if (others) others.push(claim);
    else found.set(claim.benefit, [claim]);
  }
  return found;
}
