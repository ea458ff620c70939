import type { PlainDate } from '../model/plainDate';

/** Whole days from the first to the last, both included. */
export interface DaySpan {
  readonly firstDay: PlainDate;
  readonly lastDay: PlainDate;
}
