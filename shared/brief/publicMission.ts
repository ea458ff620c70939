import { projectFor } from '../itinerary/projectFor';
import type { Mission } from '../model/mission';

const known = new WeakMap<Mission, Mission>();

/**
 * What everybody may know of a mission, for pages and texts that are published: public sessions that are confirmed and have a
 * time. What is only probable is nobody's appointment yet. Made once of each mission: a table asks for it in every row.
 */
export function publicMission(mission: Mission): Mission {
  const before = known.get(mission);
  if (before) return before;
  const projected = projectFor(mission, { audience: 'public' });
  const items = Object.entries(projected.items).filter(
    ([, item]) => item.type === 'session' && item.status === 'confirmed' && item.start !== undefined,
  );
  const visible = { ...projected, items: Object.fromEntries(items) };
  known.set(mission, visible);
  return visible;
}
