/** A change of clocks that returns each year on the same weekday of the same month: "the second Sunday in March, 02:00". */
export interface YearlyOnset {
  readonly month: number;
  /** 0 = Sunday, as in `Date`. */
  readonly weekday: number;
  /** 1 to 5 from the beginning of the month, or −1 for the last. */
  readonly nth: number;
  /** `02:00` */
  readonly clock: string;
}
