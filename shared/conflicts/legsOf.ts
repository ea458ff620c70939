import type { Entry } from '../itinerary/missionIndex';
import type { Leg } from '../model/itineraryItem';
import { busyEntries } from './busyEntries';
import { foundOnce } from './foundOnce';

export type LegEntry = Entry & { readonly item: Leg };

/** The legs of an agenda that have not been cancelled, in order. */
export const legsOf = foundOnce((agenda: readonly Entry[]): readonly LegEntry[] =>
  busyEntries(agenda).filter((entry): entry is LegEntry => entry.item.type === 'leg'),
);
