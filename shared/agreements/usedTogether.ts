import type { Benefit } from '../model/benefit';
import type { Mission } from '../model/mission';
import type { Use } from './allowanceScope';
import { countedTogether } from './countedTogether';
import { quantityOf } from './quantityOf';
import { usedElsewhereOf } from './usedElsewhereOf';

/** How much counts against the same allowance as `use` would, in the unit of the benefit: claims of this mission, and what others used. */
export function usedTogether(mission: Mission, benefit: Benefit, use: Use): number {
  return quantityOf(countedTogether(mission, benefit, use)) + usedElsewhereOf(benefit);
}
