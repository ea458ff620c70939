import type { ItineraryItem } from '../model/itineraryItem';
import type { PlainDate } from '../model/plainDate';
import { addMinutes } from '../time/addMinutes';
import { dateOf } from '../time/dateOf';
import { endTimeOf } from './endTimeOf';
import { startTimeOf } from './startTimeOf';

/**
 * The days on which an item takes place, on the calendars of the places where it begins and ends; absent for a session that is not
 * scheduled yet. What ends at midnight is over before the next day.
 */
export function daysOfItem(
  item: ItineraryItem,
): { readonly firstDay: PlainDate; readonly lastDay: PlainDate } | undefined {
  const [start, end] = [startTimeOf(item), endTimeOf(item)];
  if (!start) return undefined;
  const firstDay = dateOf(start);
  const lastDay = end ? dateOf(addMinutes(end, -1)) : firstDay;
  return { firstDay, lastDay: lastDay < firstDay ? firstDay : lastDay };
}
