import { plainDateSchema, type PlainDate } from '../model/plainDate';
import { dayMs } from './dayMs';

/** The date so many days later (negative: earlier). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return plainDateSchema.parse(new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10));
}
