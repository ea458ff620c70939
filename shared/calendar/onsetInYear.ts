import type { LocalDateTime } from '../model/wallTime';
import { dayMs } from '../time/dayMs';
import { localAtClockMs } from '../time/localAtClockMs';
import type { YearlyOnset } from './yearlyOnset';

/** The clock reading of a yearly change of clocks in one year, before the change. */
export function onsetInYear({ month, weekday, nth, clock }: YearlyOnset, year: number): LocalDateTime {
  const fromStart = nth > 0;
  const first = Date.UTC(year, fromStart ? month - 1 : month, 1);
  const ahead = (weekday - new Date(first).getUTCDay() + 7) % 7;
  const days = fromStart ? ahead + (nth - 1) * 7 : ahead - 7;
  return `${localAtClockMs(first + days * dayMs).slice(0, 10)}T${clock}`;
}
