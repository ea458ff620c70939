import type { Benefit } from '../model/benefit';
import type { Claim } from '../model/claim';
import { allowanceParts } from '../model/allowance';
import { assertNever } from '../model/assertNever';
import { claimStandingParts } from '../model/claimStanding';
import type { Mission } from '../model/mission';
import { benefitStandingOn } from './benefitStandingOn';
import { claimsOf } from './claimsOf';

/** Who uses a benefit when: what decides against which allowance it counts. */
export type Use = Pick<Claim, 'organisation' | 'day'>;

/**
 * The claims that count against the same allowance as `use` would: all of the mission, those of its organisation, or those of
 * the same unbroken period in which the benefit holds. What was refused counts for nothing; what is only requested counts,
 * because somebody waits for it.
 */
export function countedTogether(mission: Mission, benefit: Benefit, use: Use): readonly Claim[] {
  const scope = scopeOf(mission, benefit, use);
  return claimsOf(mission).filter(
    (claim) =>
      claim.benefit === benefit.id &&
      claimStandingParts(claim.standing).status !== 'refused' &&
      scopeOf(mission, benefit, claim) === scope,
  );
}

function scopeOf(mission: Mission, benefit: Benefit, { organisation, day }: Use): string {
  if (benefit.allowance === undefined) return '';
  const { per } = allowanceParts(benefit.allowance);
  switch (per) {
    case 'mission':
      return '';
    case 'organisation':
      return organisation;
    case 'period': {
      const standing = benefitStandingOn(mission, benefit, day);
      return standing.kind === 'in-force' ? `until ${standing.until ?? 'ever'}` : standing.kind;
    }
    default:
      return assertNever(per);
  }
}
