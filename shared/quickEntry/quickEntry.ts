import type { DelegateId, GroupId, RoomId, VenueId } from '../model/identifier';
import type { ItemStatus, ItineraryItem, LegMode, SessionKind } from '../model/itineraryItem';
import type { MeetingPurpose } from '../model/meetingPurpose';
import type { PlainDate } from '../model/plainDate';
import type { ZoneId } from '../model/zoneId';

/** A stretch of what was written, in UTF-16 units of `QuickEntry.text`. */
export interface QuickSpan {
  readonly from: number;
  readonly to: number;
}

/** What a stretch was understood as; `unknown` where a sign (@ # + !) is followed by nobody's name. */
export interface QuickPart extends QuickSpan {
  readonly as: 'type' | 'date' | 'time' | 'length' | 'place' | 'group' | 'person' | 'status' | 'number' | 'unknown';
}

/** Words that mean several things: each choice is what to write instead, so that an answer is a change of the text. */
export interface QuickQuestion extends QuickSpan {
  readonly about: 'date' | 'airport' | 'side' | 'place' | 'group' | 'person';
  readonly choices: readonly string[];
}

/** A clock, as far as it was written: nothing is supposed. */
export interface QuickTime {
  readonly date: PlainDate | null;
  /** `18:30` */
  readonly time: string | null;
  readonly zone: ZoneId;
}

/** One end of a leg. */
export interface QuickEnd {
  /** IATA code; empty where it is no airport. */
  readonly code: string;
  readonly fr: string;
  readonly en: string;
  /** The clock there, where it is known. */
  readonly zone: ZoneId | null;
}

/** One line of text as an item of the itinerary, as far as it says so. */
export interface QuickEntry {
  /** What was written, composed (NFC): what spans count in. */
  readonly text: string;
  readonly type: ItineraryItem['type'];
  /** What remains of the text; empty for a leg, which is named after its way. */
  readonly title: string;
  readonly kind: SessionKind | null;
  /** What a meeting is for, where its title says so. */
  readonly purpose: MeetingPurpose | null;
  readonly mode: LegMode | null;
  readonly start: QuickTime;
  /** Arrival or check-out; absent for a session, whose length counts, and where nothing was written. */
  readonly end: QuickTime | null;
  /** Elapsed, from the two times or as written. */
  readonly minutes: number | null;
  readonly venue: VenueId | null;
  readonly room: RoomId | null;
  readonly groups: readonly GroupId[];
  readonly delegates: readonly DelegateId[];
  readonly everyone: boolean;
  readonly status: ItemStatus | null;
  /** Flight or train number: `AC 1234`. */
  readonly number: string;
  readonly origin: QuickEnd | null;
  readonly destination: QuickEnd | null;
  readonly parts: readonly QuickPart[];
  readonly questions: readonly QuickQuestion[];
}
