import { takesPart } from '../itinerary/takesPart';
import type { ItineraryItem } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import type { Person } from '../model/person';
import { calendarIndex } from './calendarIndex';

/** The interpreters who take part in an item. */
export function interpretersOf(item: ItineraryItem, mission: Mission): readonly Person[] {
  return calendarIndex(mission).interpreters.flatMap((interpreter) =>
    takesPart(interpreter, item) ? (mission.people[interpreter.person] ?? []) : [],
  );
}
