import type { Draft } from 'immer';
import type { Acceptance } from '../../model/acceptance';
import type { Mission } from '../../model/mission';

/** The acceptances of one finding that stand: more than one where two people accepted it apart. */
export function acceptancesOf({ acceptances }: Draft<Mission>, finding: string): readonly Draft<Acceptance>[] {
  return Object.values(acceptances).filter((each) => each.finding === finding && !each.deleted);
}
