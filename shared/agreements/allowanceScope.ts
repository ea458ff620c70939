import { allowanceParts } from '../model/allowance';
import { assertNever } from '../model/assertNever';
import type { Benefit } from '../model/benefit';
import type { Claim } from '../model/claim';
import type { Mission } from '../model/mission';
import { periodOn } from './periodOn';

/** Who uses a benefit when: what decides against which allowance it counts. */
export type Use = Pick<Claim, 'organisation' | 'day'>;

/** Tells what a use counts against, by a name that all uses of the same allowance share. */
export function allowanceScope(mission: Mission, benefit: Benefit): (use: Use) => string {
  if (benefit.allowance === undefined) return () => '';
  const { per } = allowanceParts(benefit.allowance);
  switch (per) {
    case 'mission':
      return () => '';
    case 'organisation':
      return ({ organisation }) => organisation;
    case 'period':
      return ({ day }) => periodOn(mission, benefit, day);
    default:
      return assertNever(per);
  }
}
