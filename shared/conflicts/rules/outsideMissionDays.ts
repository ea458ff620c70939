import { endTimeOf } from '../../itinerary/endTimeOf';
import type { Entry } from '../../itinerary/missionIndex';
import { startTimeOf } from '../../itinerary/startTimeOf';
import type { ItineraryItem } from '../../model/itineraryItem';
import type { PlainDate } from '../../model/plainDate';
import type { WallTime } from '../../model/wallTime';
import { addMinutes } from '../../time/addMinutes';
import { dateOf } from '../../time/dateOf';
import type { ConflictRule } from '../conflictRule';
import { itemFinding } from '../itemFinding';

/**
 * An item on a day before the first or after the last of the mission, by the calendar of its own place: most often a
 * month typed wrong. Deadlines are meant to lie outside. What ends at midnight after the last day does not.
 */
export const outsideMissionDays: ConflictRule = {
  id: 'outside-mission-days',
  severity: 'check',
  of: 'entry',
  find: (entry, { firstDay, lastDay }) => {
    if (!isOutside(entry, firstDay, lastDay)) return [];
    const values = { at: startTimeOf(entry.item) ?? '', firstDay, lastDay };
    return [itemFinding({ rule: 'outside-mission-days', severity: 'check', entry, values })];
  },
};

function isOutside({ item, start, end }: Entry, firstDay: PlainDate, lastDay: PlainDate): boolean {
  const startTime = startTimeOf(item);
  if (item.type === 'deadline' || startTime === undefined) return false;
  if (startTime.slice(0, 10) < firstDay) return true;
  if (endsBefore(item, startTime, lastDay)) return false;
  const endTime = endTimeOf(item) ?? startTime;
  const lastMinute = end > start ? addMinutes(endTime, -1) : endTime;
  return dateOf(lastMinute) > lastDay;
}

/** Spares nearly every session the reckoning of its end: less than 22 hours from an earlier day never pass the last. */
function endsBefore(item: ItineraryItem, startTime: WallTime, lastDay: PlainDate): boolean {
  return item.type === 'session' && item.minutes < 22 * 60 && startTime.slice(0, 10) < lastDay;
}
