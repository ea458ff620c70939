import type { Locale } from '../model/locale';
import { partsOfWallTime, type WallTime } from '../model/wallTime';
import { clockTextOf } from './clockTextOf';
import { noBreakSpace } from './noBreakSpace';
import { defaultTimeStyle, type TimeStyle } from './timeStyle';

const dashes = { tight: '–', spaced: `${noBreakSpace}– ` };

/**
 * Two times of one day and zone: `10 h–11 h 30`, `08:30–09:00`, `8:30 – 9:00 a.m.` Says neither dates nor zones: where those
 * differ, write two times.
 */
export function formatTimeRange(
  start: WallTime,
  end: WallTime,
  locale: Locale,
  style: Partial<TimeStyle> = {},
): string {
  const whole = { ...defaultTimeStyle, ...style };
  const from = clockTextOf(partsOfWallTime(start).local, locale, whole);
  const to = clockTextOf(partsOfWallTime(end).local, locale, whole);
  const fromHalf = from.half === to.half ? '' : from.half;
  return from.figures + fromHalf + dashes[whole.dash] + to.figures + to.half;
}
