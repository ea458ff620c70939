import type { DelegateId, PersonId } from '../model/identifier';
import type { Mission } from '../model/mission';
import type { PlainDate } from '../model/plainDate';
import type { Entry, MissionIndex } from '../itinerary/missionIndex';

/** What rules look at. */
export interface ConflictContext {
  readonly mission: Mission;
  readonly index: MissionIndex;
  /** The date at home; unknown where what is asked does not depend on the present. */
  readonly today: PlainDate | undefined;
  /** Items with a time that have not been cancelled, in order. */
  readonly entries: readonly Entry[];
  readonly nameOf: (delegate: DelegateId) => string;
  readonly personName: (person: PersonId) => string;
}
