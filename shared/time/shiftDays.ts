import { partsOfWallTime, wallTimeOf, type WallTime } from '../model/wallTime';
import { addDays } from './addDays';
import { dateOf } from './dateOf';

/**
 * The same clock so many days later, as when a whole day is moved. The result may be a time that does not exist there or
 * happens twice: a choice made for the first day says nothing about another, so `resolveWallTime` asks anew.
 */
export function shiftDays(wallTime: WallTime, days: number): WallTime {
  if (days === 0) return wallTime;
  const { local, zone } = partsOfWallTime(wallTime);
  return wallTimeOf({ local: `${addDays(dateOf(wallTime), days)}${local.slice(10)}`, zone });
}
