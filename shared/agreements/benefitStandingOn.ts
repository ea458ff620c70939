import type { Benefit } from '../model/benefit';
import type { Mission } from '../model/mission';
import type { PlainDate } from '../model/plainDate';
import { type Standing, standingOn } from './standingOn';
import { termsOf } from './termsOf';

/** Whether a benefit may be used on one day by those whom it is meant for, and otherwise why not. */
export type BenefitStanding =
  /** Until the end of `until`; absent where no end is known. */
  | { readonly kind: 'in-force'; readonly until?: PlainDate }
  | { readonly kind: 'not-yet'; readonly begins: PlainDate }
  | { readonly kind: 'lapsed'; readonly ended: PlainDate }
  /** It holds itself, but the agreement under which it is granted does not. */
  | { readonly kind: 'agreement-not-in-force'; readonly agreement: Exclude<Standing, { kind: 'in-force' }> };

/** How a benefit stands on a day: by its own days first, then by the agreement under which it is granted. */
export function benefitStandingOn(mission: Pick<Mission, 'terms'>, benefit: Benefit, day: PlainDate): BenefitStanding {
  const { validFrom, validTo, agreement } = benefit;
  if (validFrom !== undefined && day < validFrom) return { kind: 'not-yet', begins: validFrom };
  if (validTo !== undefined && day > validTo) return { kind: 'lapsed', ended: validTo };
  const standing = agreement && standingOn(termsOf(mission, agreement), day);
  if (standing && standing.kind !== 'in-force') return { kind: 'agreement-not-in-force', agreement: standing };
  const [until] = [validTo, standing?.until].flatMap((end) => end ?? []).sort();
  return { kind: 'in-force', ...(until !== undefined && { until }) };
}
