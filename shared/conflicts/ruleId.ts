/** The rules there are, by the name under which the catalogues speak of them. */
export type RuleId =
  | 'person-double-booked'
  | 'room-double-booked'
  | 'ends-before-it-starts'
  | 'wall-time-does-not-exist'
  | 'outside-mission-days';
