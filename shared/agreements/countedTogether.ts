import type { Benefit } from '../model/benefit';
import type { Claim } from '../model/claim';
import type { Mission } from '../model/mission';
import { allowanceScope, type Use } from './allowanceScope';
import { livingClaims } from './livingClaims';

/**
 * The claims that count against the same allowance as `use` would: all of the mission, those of its organisation, or those of
 * the same unbroken period in which the benefit holds. What was refused counts for nothing; what is only requested counts,
 * because somebody waits for it.
 */
export function countedTogether(mission: Mission, benefit: Benefit, use: Use): readonly Claim[] {
  const scopeOf = allowanceScope(mission, benefit);
  const scope = scopeOf(use);
  return livingClaims(mission, benefit.id).filter((claim) => scopeOf(claim) === scope);
}
