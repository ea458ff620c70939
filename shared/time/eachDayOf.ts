import type { PlainDate } from '../model/plainDate';
import { addDays } from './addDays';

/** Every day of a span, such as a mission's, its first and its last among them. */
export function eachDayOf({ firstDay, lastDay }: { firstDay: PlainDate; lastDay: PlainDate }): readonly PlainDate[] {
  const days: PlainDate[] = [];
  for (let day = firstDay; day <= lastDay; day = addDays(day, 1)) days.push(day);
  return days;
}
