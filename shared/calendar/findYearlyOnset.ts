import type { LocalDateTime } from '../model/wallTime';
import { clockMsOf } from '../time/clockMsOf';
import { onsetInYear } from './onsetInYear';
import type { YearlyOnset } from './yearlyOnset';

/**
 * The yearly rule behind a change of clocks, or undefined where it has none that also held in a neighbouring year. A fourth
 * Sunday is often meant as the last: the neighbouring years tell.
 *
 * @param onsets the same change in neighbouring years, on the clock before the change
 */
export function findYearlyOnset(local: LocalDateTime, onsets: readonly LocalDateTime[]): YearlyOnset | undefined {
  const neighbours = onsets.filter((other) => other !== local);
  const [best] = candidates(local)
    .map((onset) => ({ onset, matches: neighbours.filter((other) => isOnsetAt(onset, other)).length }))
    .sort((a, b) => b.matches - a.matches);
  return best && best.matches > 0 ? best.onset : undefined;
}

function candidates(local: LocalDateTime): YearlyOnset[] {
  const date = new Date(clockMsOf(local));
  const day = date.getUTCDate();
  const daysInMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  const common = { month: date.getUTCMonth() + 1, weekday: date.getUTCDay(), clock: local.slice(11) };
  const fromStart = { ...common, nth: Math.ceil(day / 7) };
  return day + 7 > daysInMonth ? [{ ...common, nth: -1 }, fromStart] : [fromStart];
}

function isOnsetAt(onset: YearlyOnset, local: LocalDateTime): boolean {
  return onsetInYear(onset, Number(local.slice(0, 4))) === local;
}
