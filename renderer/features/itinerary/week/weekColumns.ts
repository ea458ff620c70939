import { daysOfMission } from '../../../../shared/itinerary/daysOfMission';
import { journeyOf } from '../../../../shared/itinerary/journeyOf';
import type { Mission } from '../../../../shared/model/mission';
import { partsOfWallTime } from '../../../../shared/model/wallTime';
import { clockMsOf } from '../../../../shared/time/clockMsOf';
import { dateIn } from '../../../../shared/time/dateIn';
import { dayBounds } from '../../../../shared/time/dayBounds';
import type { EpochMs } from '../../../../shared/time/epochMs';
import { instantOf } from '../../../../shared/time/instantOf';
import { localAtClockMs } from '../../../../shared/time/localAtClockMs';
import { minuteMs } from '../../../../shared/time/minuteMs';
import { wallTimeAt } from '../../../../shared/time/wallTimeAt';
import { wallTimeOf } from '../../../../shared/model/wallTime';
import { zoneDifferenceMinutes } from '../../../../shared/time/zoneDifferenceMinutes';
import type { DayPage } from '../words/clockWords';
import { entriesOfSubject, type WeekSubject } from './weekSubject';

/**
 * A day of somebody's week, on the clock that they live by on it. Between two clocks dates overlap or leave hours out:
 * `from` and `until` share out every instant of the week to exactly one column.
 */
export interface WeekColumn extends DayPage {
  readonly from: EpochMs;
  readonly until: EpochMs;
  /** Minutes by which the clock differs from the day before. */
  readonly jumpMinutes: number;
}

/** The days of the mission as a subject lives them. */
export function weekColumns(mission: Mission, subject: WeekSubject): readonly WeekColumn[] {
  const days = daysOf(mission, subject);
  let reached: EpochMs = -Infinity;
  let before = mission.homeZone;
  return days.map(({ date, zone }, index): WeekColumn => {
    const { start, end } = dayBounds(date, zone);
    const next = days[index + 1];
    const from = Math.max(start, reached);
    const until = Math.max(end, next ? dayBounds(next.date, next.zone).start : end);
    const jumpMinutes = zoneDifferenceMinutes(before, zone, end);
    reached = until;
    before = zone;
    return { date, zone, from, until, jumpMinutes };
  });
}

/** A traveller is where they end the day; a group, everybody, or who has no leg yet, where most of it happens. */
function daysOf(mission: Mission, subject: WeekSubject): readonly DayPage[] {
  if (subject.kind === 'everyone') return daysOfMission(mission);
  const places =
    subject.kind === 'delegate' ? journeyOf(mission, subject.id).filter((step) => step.kind === 'place') : [];
  if (places.length < 2) return daysOfMission(mission, entriesOfSubject(mission, subject));
  return daysOfMission(mission).map(({ date }) => {
    const here = places.filter(({ zone, start }) => start === undefined || dateIn(zone, start) <= date).at(-1);
    return { date, zone: here?.zone ?? mission.homeZone };
  });
}

/** Whether the same clock is lived by on all days, so that home's can stand beside it. */
export function hasOneClock(columns: readonly WeekColumn[]): boolean {
  const [first] = columns;
  return columns.every(({ zone, from }) => first && zoneDifferenceMinutes(first.zone, zone, from) === 0);
}

/** Minutes on a column's clock since its midnight: wall time, not elapsed, so that one ruler is right for all days. */
export function clockMinuteOf(at: EpochMs, { date, zone }: DayPage): number {
  return (clockMsOf(partsOfWallTime(wallTimeAt(at, zone)).local) - Date.parse(date)) / minuteMs;
}

/** The inverse; a time that clocks jump over is read as `instantOf` reads it. */
export function instantOfClock(minute: number, { date, zone }: DayPage): EpochMs {
  return instantOf(wallTimeOf({ local: localAtClockMs(Date.parse(date) + minute * minuteMs), zone }));
}
