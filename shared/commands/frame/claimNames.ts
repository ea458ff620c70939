import type { ClaimId } from '../../model/identifier';
import type { Mission } from '../../model/mission';
import { nameOf } from './labelNames';

/** What is claimed and by whom, for labels. */
export function claimNames(mission: Mission, claim: ClaimId) {
  const organisation = mission.claims[claim]?.organisation;
  return {
    title: nameOf(mission, 'claims', claim),
    name: organisation === undefined ? claim : nameOf(mission, 'organisations', organisation),
  };
}
