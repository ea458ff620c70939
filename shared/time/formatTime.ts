import type { Locale } from '../model/locale';
import { partsOfWallTime, type WallTime } from '../model/wallTime';
import { clockTextOf } from './clockTextOf';
import { defaultTimeStyle, type TimeStyle } from './timeStyle';

/** The time on the clock there, never its zone: `14 h 05`, `8 h`; `14:05`, `08:00`; with a 12-hour clock `2:05 p.m.` */
export function formatTime(wallTime: WallTime, locale: Locale, style: Partial<TimeStyle> = {}): string {
  const { figures, half } = clockTextOf(partsOfWallTime(wallTime).local, locale, { ...defaultTimeStyle, ...style });
  return figures + half;
}
