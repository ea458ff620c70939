import type { ItineraryItem, Stay } from '../../../../shared/model/itineraryItem';
import type { PlainDate } from '../../../../shared/model/plainDate';
import type { ZoneId } from '../../../../shared/model/zoneId';
import type { EpochMs } from '../../../../shared/time/epochMs';
import type { LegStep } from '../../../../shared/itinerary/journeyOf';
import type { Entry } from '../../../../shared/itinerary/missionIndex';

/** What stands on one line of a journey. */
export type JourneyEvent =
  /** An item from beginning to end, on one clock. */
  | { readonly kind: 'item'; readonly item: ItineraryItem }
  | { readonly kind: 'check-in' | 'check-out'; readonly item: Stay }
  /** The two ends of a leg that changes the date or the clock, and the change of the clock between them. */
  | { readonly kind: 'departure' | 'jump' | 'arrival'; readonly step: LegStep }
  /** Time between two things of one day in which nothing is planned. */
  | { readonly kind: 'gap'; readonly before: Entry; readonly after: Entry; readonly minutes: number }
  /** How the night after a day is spent: lodged, or without a bed. Nights under way are the leg's own. */
  | { readonly kind: 'night'; readonly evening: PlainDate; readonly stay: Stay | undefined }
  /** The door: left, reached again, or without a way back. */
  | { readonly kind: 'door'; readonly door: 'left' | 'reached' | 'no-way-back' };

export type JourneyLine = JourneyEvent & {
  /** Unique in the journey, and the same after an edit. */
  readonly key: string;
  readonly at: EpochMs;
  /** The clock that the traveller lives by at that moment. */
  readonly zone: ZoneId;
};

/** One date on the traveller's own clock. */
export interface JourneyDay {
  readonly date: PlainDate;
  readonly lines: readonly JourneyLine[];
  /** Items that begin on it. */
  readonly items: readonly Entry[];
  /** From the first departure to the last arrival of the day's travel; absent where nobody travels for an hour. */
  readonly travel?: { readonly start: EpochMs; readonly end: EpochMs };
}
