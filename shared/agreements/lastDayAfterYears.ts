import type { PlainDate } from '../model/plainDate';
import { addDays } from '../time/addDays';
import { addMonths } from '../time/addMonths';

/** The last day of a term that was signed for so many years: the day before its anniversary. */
export function lastDayAfterYears(firstDay: PlainDate, years: number): PlainDate {
  return addDays(addMonths(firstDay, years * 12), -1);
}
