import { projectFor } from '../itinerary/projectFor';
import type { Mission } from '../model/mission';

/**
 * What everybody may know of a mission, for pages and texts that are published: public sessions that are confirmed and have a
 * time. What is only probable is nobody's appointment yet.
 */
export function publicMission(mission: Mission): Mission {
  const projected = projectFor(mission, { audience: 'public' });
  const items = Object.entries(projected.items).filter(
    ([, item]) => item.type === 'session' && item.status === 'confirmed' && item.start !== undefined,
  );
  return { ...projected, items: Object.fromEntries(items) };
}
