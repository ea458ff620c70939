import { projectFor } from '../itinerary/projectFor';
import type { Mission } from '../model/mission';

const known = new WeakMap<Mission, Mission>();

/**
 * The mission as the delegation may have it; every calendar is made from this and nothing else, one's own booking
 * references aside. Missions are immutable, so it is made once for all the recipients of an export.
 */
export function delegationView(mission: Mission): Mission {
  const before = known.get(mission);
  if (before) return before;
  const view = projectFor(mission, { audience: 'delegation' });
  known.set(mission, view);
  return view;
}
