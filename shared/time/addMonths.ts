import { UTCDate } from '@date-fns/utc';
import { addMonths as addMonthsTo } from 'date-fns';
import { plainDateSchema, type PlainDate } from '../model/plainDate';
import { withinCalendar } from './withinCalendar';

/** The same day so many months later or earlier; the last of a month that is too short to have it (31 May less 3: 28 February). */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const shifted = addMonthsTo(new UTCDate(`${date}T00:00:00Z`), months);
  return plainDateSchema.parse(new Date(withinCalendar(shifted.getTime())).toISOString().slice(0, 10));
}
