import type { CollectionName } from '../commands/domainError';
import type { PlacesOfMission } from '../itinerary/placeNameOf';

/** A record as a document holds it. Another version may have written it, so nothing is taken for granted. */
export type PlainRecord = Readonly<Record<string, unknown>>;

/** The mission at one moment of its history, as far as somebody asks. */
export interface MissionThen {
  /** Deleted or not; undefined where there was none yet. */
  readonly record: (collection: CollectionName, id: string) => PlainRecord | undefined;
  readonly places: () => PlacesOfMission;
}
