import type { PlainDate } from '../model/plainDate';
import { wallTimeOf } from '../model/wallTime';
import { addDays } from '../time/addDays';
import { instantOf } from '../time/instantOf';
import type { QuickTime } from './quickEntry';

/**
 * The first date on which an arrival by its own clock comes after a departure by another: the same day for Montréal 11:10 to
 * San Diego 13:45, the next for a red-eye, and two days on across the date line.
 */
export function arrivalAfter(start: QuickTime, end: Omit<QuickTime, 'date'>): PlainDate | null {
  const { date, time, zone } = start;
  if (date === null || time === null || end.time === null) return date;
  const departure = instantOf(wallTimeOf({ local: `${date}T${time}`, zone }));
  const days = [0, 1, 2].map((shift) => addDays(date, shift));
  return days.find((day) => instantOf(wallTimeOf({ local: `${day}T${end.time}`, zone: end.zone })) > departure) ?? date;
}
