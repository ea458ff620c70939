import type { Audience } from '../../../../shared/model/audience';
import type {
  DelegateId,
  GroupId,
  OrganisationId,
  PersonId,
  RoomId,
  VenueId,
} from '../../../../shared/model/identifier';
import type { ItemStatus, ItineraryItem, LegMode, SessionKind } from '../../../../shared/model/itineraryItem';
import type { MeetingPurpose } from '../../../../shared/model/meetingPurpose';
import type { Occurrence } from '../../../../shared/model/wallTime';
import type { ZoneId } from '../../../../shared/model/zoneId';

/** A wall time while it is being written: any part may still be missing. */
export interface TimeDraft {
  readonly date: string | null;
  /** `09:30` */
  readonly time: string | null;
  readonly zone: ZoneId;
  /** Which one, where the clock shows this time twice. */
  readonly occurrence: Occurrence | null;
}

/**
 * An item as a form holds it: every field of every type, texts never absent, sets as lists. What the type does not
 * have is neither shown nor saved.
 */
export interface ItemDraft {
  readonly type: ItineraryItem['type'];
  readonly titleFr: string;
  readonly titleEn: string;
  readonly descriptionFr: string;
  readonly descriptionEn: string;
  readonly status: ItemStatus;
  readonly audience: Audience;
  readonly everyone: boolean;
  readonly groups: readonly GroupId[];
  readonly delegates: readonly DelegateId[];
  readonly hostOrganisations: readonly OrganisationId[];
  readonly hostContacts: readonly PersonId[];
  readonly notes: string;
  readonly venue: VenueId | null;
  readonly room: RoomId | null;
  /** Start of a session, departure, check-in, or the moment a deadline is due. */
  readonly start: TimeDraft;
  /** Arrival or check-out. */
  readonly end: TimeDraft;
  readonly kind: SessionKind;
  readonly minutes: number | null;
  readonly isAllDay: boolean;
  readonly table: string;
  readonly isJoint: boolean;
  readonly needsHead: boolean;
  readonly bringFr: string;
  readonly bringEn: string;
  readonly link: string;
  readonly dressFr: string;
  readonly dressEn: string;
  readonly purpose: MeetingPurpose | null;
  readonly objectivesFr: string;
  readonly objectivesEn: string;
  readonly talkingPointsFr: string;
  readonly talkingPointsEn: string;
  readonly documentsFr: string;
  readonly documentsEn: string;
  readonly mode: LegMode;
  readonly carrier: string;
  readonly number: string;
  readonly bookingReference: string;
  readonly driver: PersonId | null;
  readonly originFr: string;
  readonly originEn: string;
  readonly originCode: string;
  readonly destinationFr: string;
  readonly destinationEn: string;
  readonly destinationCode: string;
  readonly isDone: boolean;
}

export type ChangeDraft = (changes: Partial<ItemDraft>) => void;
