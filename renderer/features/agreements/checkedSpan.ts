import type { DaySpan } from '../../../shared/agreements/daySpan';

/** The days on which an agreement is checked: those of this mission, of another one, or any. */
export interface CheckedSpan extends DaySpan {
  /** Of which mission, by name; undefined where they are just days. */
  readonly title: string | undefined;
  readonly isThisMission: boolean;
}
