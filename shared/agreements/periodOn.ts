import type { Benefit } from '../model/benefit';
import type { Mission } from '../model/mission';
import type { PlainDate } from '../model/plainDate';
import { benefitStandingOn } from './benefitStandingOn';

/** A name for the unbroken period in which a benefit holds on this day, the same on all of its days. */
export function periodOn(mission: Pick<Mission, 'terms'>, benefit: Benefit, day: PlainDate): string {
  const standing = benefitStandingOn(mission, benefit, day);
  return standing.kind === 'in-force' ? `until ${standing.until ?? 'ever'}` : standing.kind;
}
