import type { PlainDate } from '../model/plainDate';
import { type WallTime, wallTimeOf } from '../model/wallTime';
import type { ZoneId } from '../model/zoneId';
import { resolveWallTime } from '../time/resolveWallTime';

/** Equal slots one after the other, on the same hours of several days. */
export interface SlotSeries {
  readonly days: readonly PlainDate[];
  /** First start and last end, by the clock of the place: `08:30`. */
  readonly from: string;
  readonly until: string;
  /** Length of each. */
  readonly minutes: number;
  /** Between the end of one and the start of the next. */
  readonly pause: number;
  readonly zone: ZoneId;
}

/** No day has more slots than this; what would is a slip of the keyboard. */
const mostOfDay = 100;

/**
 * When each slot starts, in order. None ends after the last hour. A start that clocks jump over, or that they show twice, is left
 * out: nobody has chosen which.
 */
export function slotTimes({ days, from, until, minutes, pause, zone }: SlotSeries): readonly WallTime[] {
  const [first, last] = [clockMinutes(from), clockMinutes(until)];
  const step = minutes + pause;
  if (minutes <= 0 || pause < 0 || last - first < minutes) return [];
  const count = Math.min(mostOfDay, Math.floor((last - first - minutes) / step) + 1);
  const starts = Array.from({ length: count }, (_, index) => first + index * step);
  return [...days].sort().flatMap((day) =>
    starts.flatMap((start) => {
      const time = wallTimeOf({ local: `${day}T${clockOf(start)}`, zone });
      return resolveWallTime(time).ok ? [time] : [];
    }),
  );
}

function clockMinutes(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

function clockOf(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
