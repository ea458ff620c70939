import type { Stay } from '../../../../shared/model/itineraryItem';
import type { PlainDate } from '../../../../shared/model/plainDate';
import { dateOf } from '../../../../shared/time/dateOf';
import { daysBetween } from '../../../../shared/time/daysBetween';

export interface Night {
  /** From 1. */
  readonly night: number;
  readonly nights: number;
}

/** Which night of a stay begins on a date; none on the day of check-out. */
export function nightOf({ checkIn, checkOut }: Stay, date: PlainDate): Night | undefined {
  const nights = daysBetween(dateOf(checkIn), dateOf(checkOut));
  const night = daysBetween(dateOf(checkIn), date) + 1;
  return night >= 1 && night <= nights ? { night, nights } : undefined;
}
