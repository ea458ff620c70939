import { useMemo } from 'react';
import type { VenueId } from '../../../shared/model/identifier';
import type { Room } from '../../../shared/model/room';
import { useMission } from '../../hooks/useMission';

/** The rooms of one venue, in the order they were added. */
export function useVenueRooms(venue: VenueId): readonly Room[] {
  const rooms = useMission((mission) => mission.rooms);
  return useMemo(() => Object.values(rooms).filter((room) => !room.deleted && room.venue === venue), [rooms, venue]);
}
