import type { EventEnd, EventTimes } from '../calendar/eventTimes';
import type { PlainDate } from '../model/plainDate';
import type { ZoneId } from '../model/zoneId';
import { addDays } from '../time/addDays';
import { dateOf } from '../time/dateOf';
import { formatDay } from '../time/formatDay';
import { offsetAt } from '../time/offsetAt';
import { wallTimeAt } from '../time/wallTimeAt';
import type { BriefContext } from './briefContext';
import { joined } from './joined';
import { dayAndMonth } from './paperDay';
import { paperTime, paperTimeRange } from './paperTime';
import { placeOfZone } from './placeOfZone';

/** `lun. 22 juin`, `Mon, June 22`: narrow, for a column. */
export function sheetDay(date: PlainDate, { locale }: BriefContext): string {
  return formatDay(date, locale, { weekday: 'short', month: 'short', medium: 'paper' });
}

/** The day on which an event begins, on the clock of its place. */
export function firstDayOf(times: EventTimes): PlainDate {
  return times.kind === 'all-day' ? times.firstDay : dateOf(wallTimeAt(times.start.at, times.start.zone));
}

/**
 * From when to when on its first day: `14 h 05 – 14 h 35`, `22 h 15 – ven. 26 juin, 6 h 20 Montréal`, `Toute la journée`.
 *
 * @param clock the zone that the sheet is in; times of any other clock name their city
 */
export function sheetTime(times: EventTimes, clock: ZoneId | undefined, context: BriefContext): string {
  if (times.kind === 'all-day') return wholeDays(times.firstDay, addDays(times.dayAfter, -1), context);
  const { start, end } = times;
  if (!end) return endOnPaper(start, clock, context);
  const [from, to] = [wallTimeAt(start.at, start.zone), wallTimeAt(end.at, end.zone)];
  if (isOneClock(start, end) && dateOf(from) === dateOf(to)) {
    return joined([paperTimeRange(from, to, context.locale), placeBeside(start, clock, context)], ' ');
  }
  const day = dateOf(from) === dateOf(to) ? '' : sheetDay(dateOf(to), context);
  return `${endOnPaper(start, clock, context)}\u00A0– ${joined([day, endOnPaper(end, clock, context)], ', ')}`;
}

function wholeDays(first: PlainDate, last: PlainDate, { locale, t }: BriefContext): string {
  return first === last
    ? t('day.allDay')
    : joined([t('day.allDay'), t('day.until', { date: dayAndMonth(last, locale) })], ', ');
}

function endOnPaper(end: EventEnd, clock: ZoneId | undefined, context: BriefContext): string {
  return joined([paperTime(wallTimeAt(end.at, end.zone), context.locale), placeBeside(end, clock, context)], ' ');
}

function placeBeside(end: EventEnd, clock: ZoneId | undefined, context: BriefContext): string {
  return clock !== undefined && isOneClock(end, { ...end, zone: clock }) ? '' : placeOfZone(end.zone, context);
}

/** Two zones are one clock where they show the same time; one zone is one clock, whatever it does in between. */
function isOneClock(one: EventEnd, other: EventEnd): boolean {
  return one.zone === other.zone || offsetAt(one.zone, one.at) === offsetAt(other.zone, other.at);
}
