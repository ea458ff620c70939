/** An event as a calendar client tells it. Times in UTC to the minute, `2026-06-22T16:00`; whole days as `2026-06-22`, the end excluded. */
export interface ClientEvent {
  readonly uid: string;
  readonly start: string;
  readonly end: string;
  readonly summary: string;
  readonly location: string;
  readonly status: string;
}
