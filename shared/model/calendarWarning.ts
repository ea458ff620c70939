/**
 * Something that was entered and left out of a calendar, because programs that read calendars would do harm or nonsense with
 * it; or an address without which mail programs get no file.
 */
export interface CalendarWarning {
  readonly code: 'link-dropped' | 'coordinates-dropped' | 'no-organizer' | 'no-attendee';
  /** The item or venue that has it, as a title in the reader's language; whose files are missing. */
  readonly name: string;
  /** What stands there; the titles of the events without a file. */
  readonly value: string;
}
