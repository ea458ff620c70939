import { type Allowance, allowanceParts } from '../model/allowance';
import type { Benefit } from '../model/benefit';
import type { OrganisationId } from '../model/identifier';
import type { Mission } from '../model/mission';
import type { PlainDate } from '../model/plainDate';
import { type BenefitStanding, benefitStandingOn } from './benefitStandingOn';
import { isMemberOf } from './isMemberOf';
import { usedTogether } from './usedTogether';

/** Whether one organisation may use a benefit on one day, and why. */
export type Entitlement =
  /** A member, on a day on which it holds; `left` of the allowance, in the unit of the benefit, absent where there is no limit. */
  | { readonly kind: 'entitled'; readonly until?: PlainDate; readonly left?: number }
  | { readonly kind: 'not-member' }
  | Exclude<BenefitStanding, { kind: 'in-force' }>
  | { readonly kind: 'used-up'; readonly allowance: Allowance };

/** The first reason that stands in the way: membership, then the days, then what is left. */
export function entitlementOn(
  mission: Mission,
  benefit: Benefit,
  organisation: OrganisationId,
  day: PlainDate,
): Entitlement {
  if (!isMemberOf(mission, organisation, benefit.membersOf)) return { kind: 'not-member' };
  const standing = benefitStandingOn(mission, benefit, day);
  if (standing.kind !== 'in-force') return standing;
  const until = standing.until !== undefined && { until: standing.until };
  const { allowance } = benefit;
  if (allowance === undefined) return { kind: 'entitled', ...until };
  const left = allowanceParts(allowance).quantity - usedTogether(mission, benefit, { organisation, day });
  return left > 0 ? { kind: 'entitled', ...until, left } : { kind: 'used-up', allowance };
}
