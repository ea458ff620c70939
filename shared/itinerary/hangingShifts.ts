import type { ItemId } from '../model/identifier';
import type { Mission } from '../model/mission';
import { partsOfWallTime, type WallTime } from '../model/wallTime';
import { dateOf } from '../time/dateOf';
import { daysBetween } from '../time/daysBetween';
import { minutesBetween } from '../time/minutesBetween';
import { hangingOn } from './hangingOn';

/** Items that would move together, by days on their clocks or by elapsed minutes. */
export interface Shift {
  readonly items: readonly ItemId[];
  readonly days: number;
  readonly minutes: number;
}

const mostMinutes = 60 * 24;

/**
 * By how much what hangs on a leg would have to move as well, now that the leg has: what leads to it as its departure, what
 * goes on from it as its arrival. Empty where nothing hangs on it or no time has changed.
 */
export function hangingShifts(before: Mission, after: Mission, id: ItemId): readonly Shift[] {
  const [then, now] = [before.items[id], after.items[id]];
  if (then?.type !== 'leg' || now?.type !== 'leg' || now.deleted) return [];
  const hanging = hangingOn(before, then);
  const [out, onwards] = [movement(then.departure, now.departure), movement(then.arrival, now.arrival)];
  const isOne = out.days === onwards.days && out.minutes === onwards.minutes;
  const shifts = isOne
    ? [{ items: [...hanging.before, ...hanging.after], ...out }]
    : [
        { items: hanging.before, ...out },
        { items: hanging.after, ...onwards },
      ];
  return shifts.filter(({ items, days, minutes }) => items.length > 0 && (days !== 0 || minutes !== 0));
}

/** A whole number of days where the clock is the same as before, which daylight saving time between them must not change. */
function movement(then: WallTime, now: WallTime): Omit<Shift, 'items'> {
  const [from, to] = [partsOfWallTime(then), partsOfWallTime(now)];
  const days = daysBetween(dateOf(then), dateOf(now));
  if (from.zone === to.zone && from.local.slice(10) === to.local.slice(10)) return { days, minutes: 0 };
  const minutes = minutesBetween(then, now);
  // Further than a day by another clock, nobody can know what should hang on it.
  return { days: 0, minutes: Math.abs(minutes) > mostMinutes ? 0 : minutes };
}
