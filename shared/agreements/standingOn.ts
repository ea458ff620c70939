import type { PlainDate } from '../model/plainDate';
import { daysBetween } from '../time/daysBetween';
import { coversOf } from './coversOf';
import type { DaySpan } from './daySpan';
import { isWithin } from './isWithin';

/** Whether an agreement is in force on one day, and for how long it is or has not been. Days count midnights. */
export type Standing =
  /** Until the end of `until`, renewals without a gap included. */
  | { readonly kind: 'in-force'; readonly until: PlainDate; readonly daysLeft: number }
  /** Between two terms. */
  | { readonly kind: 'gap'; readonly ended: PlainDate; readonly daysSince: number; readonly begins: PlainDate }
  | { readonly kind: 'ended'; readonly ended: PlainDate; readonly daysSince: number }
  | { readonly kind: 'not-begun'; readonly begins: PlainDate; readonly daysUntil: number }
  | { readonly kind: 'no-terms' };

/** How an agreement with these terms, the earliest first, stands on a day. */
export function standingOn(terms: readonly DaySpan[], day: PlainDate): Standing {
  const covers = coversOf(terms);
  const current = covers.find((cover) => isWithin(cover, day));
  if (current) {
    return { kind: 'in-force', until: current.lastDay, daysLeft: daysBetween(day, current.lastDay) };
  }
  const before = covers.filter(({ lastDay }) => lastDay < day).at(-1);
  const next = covers.find(({ firstDay }) => firstDay > day);
  if (before) {
    const since = { ended: before.lastDay, daysSince: daysBetween(before.lastDay, day) };
    return next ? { kind: 'gap', ...since, begins: next.firstDay } : { kind: 'ended', ...since };
  }
  if (!next) return { kind: 'no-terms' };
  return { kind: 'not-begun', begins: next.firstDay, daysUntil: daysBetween(day, next.firstDay) };
}
