import type { Entry } from '../../itinerary/missionIndex';
import { groupedBy } from '../../model/groupedBy';
import type { Locale } from '../../model/locale';
import type { Mission } from '../../model/mission';
import type { ConflictRule } from '../conflictRule';
import type { FindingValues } from '../finding';
import { overlapFinding } from '../overlapFinding';
import { overlappingPairs } from '../overlappingPairs';
import { placeNames } from '../placeNames';

/**
 * Two sessions at the same time in the same room, or at the same table. Tables of one hall are places of their own:
 * what takes place at one leaves the others and the hall free.
 */
export const roomDoubleBooked: ConflictRule = {
  id: 'room-double-booked',
  severity: 'impossible',
  of: 'mission',
  find: ({ mission, entries }) =>
    [...entriesByPlace(entries).values()].flatMap((here) =>
      overlappingPairs(here).map((pair) =>
        overlapFinding({
          rule: 'room-double-booked',
          pair,
          values: { place: placeTaken(pair.first, mission) },
        }),
      ),
    ),
};

function entriesByPlace(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  return groupedBy(entries, ({ item }) => {
    if (item.type !== 'session' || item.kind === 'free' || item.allDay) return [];
    const table = item.table?.trim().toLowerCase() ?? '';
    if (item.venue === undefined || (item.room === undefined && table === '')) return [];
    // A table number is unique in its venue, whichever of its rooms it is said to stand in.
    return [table === '' ? `room ${item.room}` : `table ${item.venue} ${table}`];
  });
}

/** What is taken: the table and where it stands, or the room and its venue. */
function placeTaken({ item }: Entry, places: Pick<Mission, 'rooms' | 'venues'>): FindingValues[string] {
  if (item.type !== 'session') return '';
  const table = item.table?.trim() ?? '';
  const nameIn = (locale: Locale) =>
    [...(table === '' ? [] : [table]), ...placeNames(item, places, locale)].slice(0, 2).join(', ');
  return { fr: nameIn('fr'), en: nameIn('en') };
}
