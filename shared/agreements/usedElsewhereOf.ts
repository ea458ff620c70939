import { allowanceParts } from '../model/allowance';
import type { Benefit } from '../model/benefit';

/** What other missions used of an allowance that is counted over the whole period; other allowances are of this mission alone. */
export function usedElsewhereOf({
  allowance,
  usedElsewhere = 0,
}: Pick<Benefit, 'allowance' | 'usedElsewhere'>): number {
  return allowance !== undefined && allowanceParts(allowance).per === 'period' ? usedElsewhere : 0;
}
