import { assertNever } from '../model/assertNever';
import type { ItineraryItem, Session } from '../model/itineraryItem';
import { failure, success, type Result } from '../model/result';
import { partsOfWallTime, type WallTime } from '../model/wallTime';
import { isDayOfCalendar, type PlainDate } from '../model/plainDate';
import { timesOfItem } from '../model/timesOfItem';
import type { ZoneId } from '../model/zoneId';
import { addDays } from '../time/addDays';
import { dateOf } from '../time/dateOf';
import { dayMs } from '../time/dayMs';
import type { EpochMs } from '../time/epochMs';
import { minuteMs } from '../time/minuteMs';
import { resolveWallTime } from '../time/resolveWallTime';
import type { WallTimeProblem } from '../time/wallTimeProblem';
import { isDueDay } from './dueDays';

/** One end of an event: the instant, and the place on whose clock it is read. */
export interface EventEnd {
  readonly at: EpochMs;
  readonly zone: ZoneId;
}

/** When an event is. `end` is null for a moment without length: RFC 5545 forbids a DTEND that equals DTSTART. */
export type EventTimes =
  | { readonly kind: 'timed'; readonly start: EventEnd; readonly end: EventEnd | null }
  | { readonly kind: 'all-day'; readonly firstDay: PlainDate; readonly dayAfter: PlainDate };

/** `no-such-day`: 31 February. The model lets none in; a calendar is the last place where one could do harm. */
export type EventTimesProblem = WallTimeProblem['code'] | 'ends-before-it-starts' | 'no-such-day';

/** When an item is, as a calendar says it; null while it is not scheduled. */
export function eventTimes(item: ItineraryItem): Result<EventTimes | null, EventTimesProblem> {
  const isOnCalendar = (time: WallTime) => isDayOfCalendar(dateOf(time));
  if (!Object.values(timesOfItem(item)).every(isOnCalendar)) return failure('no-such-day');
  switch (item.type) {
    case 'session':
      return item.start === undefined ? success(null) : sessionTimes(item, item.start);
    case 'leg':
      return between(item.departure, item.arrival);
    case 'stay':
      return between(item.checkIn, item.checkOut);
    case 'deadline':
      return isDueDay(item) ? wholeDay(dateOf(item.due)) : moment(item.due);
    default:
      return assertNever(item);
  }
}

function sessionTimes({ allDay, minutes }: Session, start: WallTime): Result<EventTimes, EventTimesProblem> {
  if (allDay) {
    const days = Math.max(1, Math.round((minutes * minuteMs) / dayMs));
    return success({ kind: 'all-day', firstDay: dateOf(start), dayAfter: addDays(dateOf(start), days) });
  }
  if (minutes === 0) return moment(start);
  const from = resolveWallTime(start);
  if (!from.ok) return failure(from.error.code);
  const { zone } = partsOfWallTime(start);
  const end = { at: from.value + minutes * minuteMs, zone };
  return success({ kind: 'timed', start: { at: from.value, zone }, end });
}

function wholeDay(day: PlainDate): Result<EventTimes, EventTimesProblem> {
  return success({ kind: 'all-day', firstDay: day, dayAfter: addDays(day, 1) });
}

function moment(wallTime: WallTime): Result<EventTimes, EventTimesProblem> {
  const at = resolveWallTime(wallTime);
  if (!at.ok) return failure(at.error.code);
  return success({ kind: 'timed', start: { at: at.value, zone: partsOfWallTime(wallTime).zone }, end: null });
}

function between(start: WallTime, end: WallTime): Result<EventTimes, EventTimesProblem> {
  const from = resolveWallTime(start);
  if (!from.ok) return failure(from.error.code);
  const to = resolveWallTime(end);
  if (!to.ok) return failure(to.error.code);
  if (to.value <= from.value) return failure('ends-before-it-starts');
  return success({
    kind: 'timed',
    start: { at: from.value, zone: partsOfWallTime(start).zone },
    end: { at: to.value, zone: partsOfWallTime(end).zone },
  });
}
