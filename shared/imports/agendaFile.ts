import type { WallTime } from '../model/wallTime';

/** One occurrence of an event in an imported agenda, already on a zone's clock. */
export interface AgendaEvent {
  /** UID of the source, with the recurrence instance appended where a rule was expanded. */
  readonly uid: string;
  readonly sequence: number;
  readonly title: string;
  readonly description: string;
  readonly location: string;
  readonly start: WallTime;
  readonly minutes: number;
  readonly isAllDay: boolean;
  readonly status: 'tentative' | 'confirmed' | 'cancelled';
  /** How the source gave the time: floating and UTC times were put on the mission's clock. */
  readonly timeForm: 'zoned' | 'utc' | 'floating' | 'all-day';
}

/** Something in the file that could not be taken over, and where. */
export interface AgendaProblem {
  readonly code:
    | 'unknown-zone'
    | 'no-start'
    | 'bad-time'
    | 'ends-before-it-starts'
    | 'too-many-occurrences'
    | 'wall-time-in-gap'
    | 'bad-rule'
    | 'same-uid';
  readonly uid: string;
  readonly title: string;
  readonly detail: string;
}

export interface AgendaFile {
  readonly fileName: string;
  readonly calendarName?: string;
  readonly events: readonly AgendaEvent[];
  readonly problems: readonly AgendaProblem[];
}
