import type { ItineraryItem } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import type { Person } from '../model/person';
import { calendarIndex } from './calendarIndex';

/** The interpreters who take part in an item. */
export function interpretersOf({ everyone, groups, delegates }: ItineraryItem, mission: Mission): readonly Person[] {
  return calendarIndex(mission).interpreters.flatMap(({ id, group, person }) => {
    const takesPart = everyone || delegates[id] === true || (group !== undefined && groups[group] === true);
    return takesPart ? (mission.people[person] ?? []) : [];
  });
}
