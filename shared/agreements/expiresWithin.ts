import type { PlainDate } from '../model/plainDate';
import { addMonths } from '../time/addMonths';
import type { DaySpan } from './daySpan';
import { standingOn } from './standingOn';

/** Whether an agreement in force on `day` ends within so many months of it, not being renewed. */
export function expiresWithin(terms: readonly DaySpan[], day: PlainDate, months: number): boolean {
  const standing = standingOn(terms, day);
  return standing.kind === 'in-force' && standing.until <= addMonths(day, months);
}
