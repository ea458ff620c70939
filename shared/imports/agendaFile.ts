import type { WallTime } from '../model/wallTime';
import type { ZoneId } from '../model/zoneId';
import type { AgendaClock } from './agendaClock';
import type { CarriedItem } from './carriedItem';

/** Somebody whom an event names with an address: its organiser, or who is invited. */
export interface AgendaPerson {
  readonly name: string;
  /** In lower case. */
  readonly email: string;
}

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
  /** Organiser and attendees, each address once. */
  readonly people: readonly AgendaPerson[];
  /** What the item was, in a calendar that Passerelle wrote. */
  readonly carried?: CarriedItem;
  /** On whose clock it ends, where that is another than at its start. */
  readonly endZone?: ZoneId;
}

/** Something in the file that could not be taken over, and where. */
export interface AgendaProblem {
  readonly code:
    | 'unknown-zone'
    | 'no-start'
    | 'bad-time'
    | 'bad-exception'
    | 'ends-before-it-starts'
    | 'too-many-occurrences'
    | 'wall-time-in-gap'
    | 'bad-rule'
    | 'bad-facts'
    | 'same-uid'
    | 'due-day';
  readonly uid: string;
  readonly title: string;
  readonly detail: string;
}

export interface AgendaFile {
  readonly fileName: string;
  readonly calendarName?: string;
  /**
   * The file lists everything its source has. An invitation or a cancellation by mail (RFC 5546: REQUEST, CANCEL) speaks
   * only of the events it names, and says nothing of those it leaves out.
   */
  readonly isWhole: boolean;
  readonly events: readonly AgendaEvent[];
  /** Clocks of the file that a person should look at. */
  readonly clocks: readonly AgendaClock[];
  readonly problems: readonly AgendaProblem[];
}
