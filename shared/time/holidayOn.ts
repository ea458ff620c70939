import { assertNever } from '../model/assertNever';
import { plainDateSchema, type PlainDate } from '../model/plainDate';
import { addDays } from './addDays';
import { easterSunday } from './easterSunday';
import { holidayDates, type HolidayDate, type HolidayId, type HolidayRegion, holidaysOfRegion } from './publicHolidays';
import { weekdayOf } from './weekdayOf';

const [saturday, sunday] = [6, 7];
const known = new Map<string, ReadonlyMap<PlainDate, HolidayId>>();

/** The public holiday that a date is in a region, or that is observed on it; undefined where it is none. */
export function holidayOn(date: PlainDate, region: HolidayRegion): HolidayId | undefined {
  const year = Number(date.slice(0, 4));
  const key = `${region} ${year}`;
  const holidays = known.get(key) ?? holidaysOf(region, year);
  known.set(key, holidays);
  return holidays.get(date);
}

/** Those of a year, and New Year of the next, which may be observed on its eve. */
function holidaysOf(region: HolidayRegion, year: number): ReadonlyMap<PlainDate, HolidayId> {
  const holidays = new Map<PlainDate, HolidayId>();
  const days = holidaysOfRegion[region].flatMap((id) => [
    [id, dateIn(holidayDates[id], year)] as const,
    [id, dateIn(holidayDates[id], year + 1)] as const,
  ]);
  for (const [id, date] of days) holidays.set(observedOn(date, region), id);
  // The day itself counts more than another holiday that is moved to it.
  for (const [id, date] of days) holidays.set(date, id);
  return holidays;
}

function dateIn(date: HolidayDate, year: number): PlainDate {
  switch (date.kind) {
    case 'fixed':
      return dateOf(year, date.month, date.day);
    case 'weekday': {
      const from = dateOf(year, date.month, date.from);
      return addDays(from, (date.weekday - weekdayOf(from) + 7) % 7);
    }
    case 'easter':
      return addDays(easterSunday(year), date.days);
    default:
      return assertNever(date);
  }
}

function dateOf(year: number, month: number, day: number): PlainDate {
  const [monthText, dayText] = [month, day].map((part) => String(part).padStart(2, '0'));
  return plainDateSchema.parse(`${year}-${monthText}-${dayText}`);
}

/** A Sunday is made up for on Monday, in the United States a Saturday on Friday (5 U.S.C. § 6103(b), Executive Order 11582). */
function observedOn(date: PlainDate, region: HolidayRegion): PlainDate {
  if (weekdayOf(date) === sunday) return addDays(date, 1);
  return weekdayOf(date) === saturday && region.startsWith('US') ? addDays(date, -1) : date;
}
