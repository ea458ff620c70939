/** Something that was entered and left out of a calendar, because programs that read calendars would do harm or nonsense with it. */
export interface CalendarWarning {
  readonly code: 'link-dropped' | 'coordinates-dropped';
  /** The item or venue that has it, as a title in the reader's language. */
  readonly name: string;
  /** What stands there. */
  readonly value: string;
}
