import { useMemo } from 'react';
import type { AccessList } from '../../../shared/itinerary/accessListOf';
import { accessListsOf } from '../../../shared/itinerary/accessListsOf';
import { useMission } from '../../hooks/useMission';

/** The lists of visitors that hosts want; the same object for as long as neither items nor venues change. */
export function useAccessLists(): readonly AccessList[] {
  const items = useMission((mission) => mission.items);
  const venues = useMission((mission) => mission.venues);
  return useMemo(() => accessListsOf({ items, venues }), [items, venues]);
}
