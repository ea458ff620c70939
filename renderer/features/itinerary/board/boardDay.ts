import { dayBounds } from '../../../../shared/time/dayBounds';
import type { EpochMs } from '../../../../shared/time/epochMs';
import { minuteMs } from '../../../../shared/time/minuteMs';
import type { BoardRange } from '../../../ui/board/boardPlacement';
import type { DayPage } from '../words/clockWords';

/** A day as the board draws it: minutes that have elapsed since it began, so that 23 and 25 hours are drawn as they are. */
export interface BoardDay extends DayPage {
  readonly start: EpochMs;
  readonly range: BoardRange;
}

/** What runs into the night is drawn to its end, up to six in the morning. */
const nightMinutes = 6 * 60;

/** @param ends ends of what begins on the day */
export function boardDay(page: DayPage, ends: readonly EpochMs[]): BoardDay {
  const { start, end } = dayBounds(page.date, page.zone);
  const length = (end - start) / minuteMs;
  const latest = Math.max(length, ...ends.map((at) => Math.ceil((at - start) / minuteMs / 60) * 60));
  return { ...page, start, range: { from: 0, to: Math.min(latest, length + nightMinutes) } };
}

export function minuteOf(at: EpochMs, { start }: BoardDay): number {
  return (at - start) / minuteMs;
}

export function instantAt(minute: number, { start }: BoardDay): EpochMs {
  return start + minute * minuteMs;
}
