import { useMemo } from 'react';
import type { Mission } from '../../../shared/model/mission';
import { useMission } from '../../hooks/useMission';

/** How many items happen in each venue and each room, by identifier. */
export function useVenueUses(): ReadonlyMap<string, number> {
  const items = useMission((mission) => mission.items);
  return useMemo(() => usesOfPlaces(items), [items]);
}

function usesOfPlaces(items: Mission['items']): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const item of Object.values(items)) {
    if (item.deleted || (item.type !== 'session' && item.type !== 'stay')) continue;
    for (const id of [item.venue, item.room]) if (id !== undefined) uses.set(id, (uses.get(id) ?? 0) + 1);
  }
  return uses;
}
