/** How dates are written. */
export interface DayStyle {
  readonly weekday: 'none' | 'short' | 'long';
  readonly month: 'none' | 'short' | 'long';
  readonly year: boolean;
  /** Where it is read: English writes `Mon 22 June` in the window and `Monday, June 22` on paper. French has one way. */
  readonly medium: 'screen' | 'paper';
}

/** `lun. 22 juin`, `Mon 22 June`. */
export const defaultDayStyle: DayStyle = { weekday: 'short', month: 'long', year: false, medium: 'screen' };
