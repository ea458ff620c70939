import { plainDateSchema, type PlainDate } from '../model/plainDate';
import { dayMs } from './dayMs';
import { withinCalendar } from './withinCalendar';

/** The date so many days later (negative: earlier). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return plainDateSchema.parse(new Date(withinCalendar(Date.parse(date) + days * dayMs)).toISOString().slice(0, 10));
}
