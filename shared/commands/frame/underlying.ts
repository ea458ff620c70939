import { original, type Draft } from 'immer';
import type { Mission } from '../../model/mission';

/** The mission as it stood before the edit. For searching: walking 5,000 items of a draft makes a proxy of each. */
export function underlying(draft: Draft<Mission>): Mission {
  return (original(draft) ?? draft) as Mission;
}
