import { daysOfMission } from '../../itinerary/daysOfMission';
import { mainDestination } from '../../itinerary/mainDestination';
import type { Mission } from '../../model/mission';
import type { PlainDate } from '../../model/plainDate';
import { wallTimeOf } from '../../model/wallTime';
import type { ZoneId } from '../../model/zoneId';
import { addDays } from '../../time/addDays';
import { daysBetween } from '../../time/daysBetween';
import { minuteMs } from '../../time/minuteMs';
import { resolveWallTime } from '../../time/resolveWallTime';
import type { SlotTime } from './slot';
import type { SlotWish } from './slotWish';

/** Minutes since midnight between which people are asked to be anywhere, and the steps in which times are looked at. */
export const wakingHours = { from: 8 * 60, until: 21 * 60 } as const;
const step = 15;

/** A search over more days would be a typing error in them. */
const mostDays = 60;

/**
 * Every quarter of an hour of the days wished for, from eight until it would end after nine, on the clock of the place.
 * Clock times that do not exist, or exist twice, are none of them.
 */
export function slotTimes(mission: Mission, wish: SlotWish): readonly SlotTime[] {
  const { from, until } = wakingHours;
  const count = Math.max(0, Math.floor((until - from - wish.minutes) / step) + 1);
  return daysAsked(mission, wish).flatMap(({ date, zone }) =>
    Array.from({ length: count }, (_, index) => from + index * step).flatMap((minute) => {
      const at = wallTimeOf({ local: `${date}T${clockOf(minute)}`, zone });
      const start = resolveWallTime(at);
      return start.ok ? [{ at, start: start.value, end: start.value + wish.minutes * minuteMs }] : [];
    }),
  );
}

function daysAsked(mission: Mission, { firstDay, lastDay, zone }: SlotWish) {
  const length = Math.max(0, Math.min(mostDays, daysBetween(firstDay, lastDay) + 1));
  const dates = Array.from({ length }, (_, index) => addDays(firstDay, index));
  const zones = zone === undefined ? zonesByDate(mission) : new Map<PlainDate, ZoneId>();
  const otherwise = zone ?? mainDestination(mission)?.zone ?? mission.homeZone;
  return dates.map((date) => ({ date, zone: zones.get(date) ?? otherwise }));
}

function zonesByDate(mission: Mission): ReadonlyMap<PlainDate, ZoneId> {
  return new Map(daysOfMission(mission).map(({ date, zone }) => [date, zone]));
}

function clockOf(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
