import type { Entry } from '../../itinerary/missionIndex';
import { nightsWithoutBed } from '../../itinerary/nightsWithoutBed';
import { startTimeOf } from '../../itinerary/startTimeOf';
import type { PlainDate } from '../../model/plainDate';
import { addDays } from '../../time/addDays';
import type { ConflictRule } from '../conflictRule';

/**
 * A night that people spend away from home without a bed or a seat: one finding for each night. Whoever has neither leg
 * nor lodging is not planned for yet, rather than badly lodged.
 */
export const nightWithoutLodging: ConflictRule = {
  id: 'night-without-lodging',
  severity: 'risky',
  of: 'agenda',
  find: (agenda, days) =>
    nightsWithoutBed(agenda, days).flatMap((night) => {
      const entry = lastOnOrBefore(agenda, night);
      if (!entry) return [];
      const values = { night, morning: addDays(night, 1) };
      return [{ entries: [entry], key: night, start: entry.start, end: entry.end, values }];
    }),
};

/** The last thing that began on that date or before it, by its own clock; nothing for whoever is not planned for. */
function lastOnOrBefore(agenda: readonly Entry[], night: PlainDate): Entry | undefined {
  const living = agenda.filter(({ item }) => item.type !== 'deadline' && item.status !== 'cancelled');
  if (living.every(({ item }) => item.type === 'session')) return undefined;
  return living.filter(({ item }) => (startTimeOf(item) ?? '').slice(0, 10) <= night).at(-1) ?? living[0];
}
