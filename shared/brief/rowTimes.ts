import { endTimeOf } from '../itinerary/endTimeOf';
import type { Entry } from '../itinerary/missionIndex';
import { partsOfWallTime, type WallTime } from '../model/wallTime';
import { addDays } from '../time/addDays';
import { dateOf } from '../time/dateOf';
import { sameInstantAt } from '../time/sameInstantAt';
import { wallTimeAt } from '../time/wallTimeAt';
import type { BriefContext } from './briefContext';
import { dayAndMonth, shortWeekday, weekday } from './paperDay';
import { paperTime, paperTimeRange } from './paperTime';

/** The time of an entry: large on the clock of the place, small on the clock at home where that differs. */
export interface RowTimes {
  readonly time: string;
  readonly home?: string;
}

/** The times of an entry that begins at `start` on the clock of its place. */
export function rowTimes({ item, end }: Entry, start: WallTime, context: BriefContext): RowTimes {
  const { locale, t } = context;
  switch (item.type) {
    case 'deadline':
      return withHome(t('day.before', { time: paperTime(start, locale) }), start, start, context);
    case 'leg':
    case 'stay':
      return withHome(paperTime(start, locale), start, start, context);
    case 'session':
      if (item.allDay) return { time: allDayText(start, endTimeOf(item) ?? start, context) };
      return timesBetween(start, wallTimeAt(end, partsOfWallTime(start).zone), context);
  }
}

/** From one time to another on one clock, with the weekday where it runs into another day. */
export function timesBetween(start: WallTime, end: WallTime, context: BriefContext): RowTimes {
  return withHome(rangeText(start, end, dateOf(start), context), start, end, context);
}

function withHome(time: string, start: WallTime, end: WallTime, context: BriefContext): RowTimes {
  const { mission } = context;
  const homeStart = sameInstantAt(start, mission.homeZone);
  const homeEnd = sameInstantAt(end, mission.homeZone);
  if (partsOfWallTime(homeStart).local === partsOfWallTime(start).local) return { time };
  return { time, home: rangeText(homeStart, homeEnd, dateOf(start), context) };
}

/** Says the weekday of each end whose date is not the one the page is about. */
function rangeText(start: WallTime, end: WallTime, today: string, context: BriefContext): string {
  const { locale } = context;
  if (start === end) return aside(start, today, context);
  const startsToday = dateOf(start) === today;
  if (dateOf(start) === dateOf(end)) {
    const range = paperTimeRange(start, end, locale);
    return startsToday ? range : withWeekday(range, start, context);
  }
  return `${aside(start, today, context)}\u00A0– ${aside(end, today, context)}`;
}

function aside(time: WallTime, today: string, context: BriefContext): string {
  const text = paperTime(time, context.locale);
  return dateOf(time) === today ? text : withWeekday(text, time, context);
}

function withWeekday(text: string, time: WallTime, { locale, t }: BriefContext): string {
  const date = dateOf(time);
  return t('day.weekdayAside', {
    time: text,
    weekday: locale === 'fr' ? weekday(date, 'fr') : shortWeekday(date, 'en'),
  });
}

/** Whole days: the last one is the day before the midnight at which they end. */
function allDayText(start: WallTime, end: WallTime, { locale, t }: BriefContext): string {
  const last = addDays(dateOf(end), -1);
  return last > dateOf(start)
    ? `${t('day.allDay')}, ${t('day.until', { date: dayAndMonth(last, locale) })}`
    : t('day.allDay');
}
