import type { ItineraryItem, Leg } from '../model/itineraryItem';
import { partsOfWallTime, type WallTime } from '../model/wallTime';
import { countryOfZone } from '../time/countryOfZone';
import type { Entry } from './missionIndex';

/** A leg that ends in another country than it began in. */
export interface BorderCrossing {
  readonly leg: Entry & { readonly item: Leg };
  /** The country that is entered, ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** Every border on the way of whoever has this agenda, in order; told by the zones at the two ends, in both directions. */
export function borderCrossings(agenda: readonly Entry[]): readonly BorderCrossing[] {
  return agenda.flatMap((entry): readonly BorderCrossing[] => {
    const { item } = entry;
    if (!isLeg(item) || item.status === 'cancelled') return [];
    const [from, country] = [countryOf(item.departure), countryOf(item.arrival)];
    return from === undefined || country === undefined || from === country
      ? []
      : [{ leg: { ...entry, item }, country }];
  });
}

function isLeg(item: ItineraryItem): item is Leg {
  return item.type === 'leg';
}

function countryOf(time: WallTime): string | undefined {
  return countryOfZone(partsOfWallTime(time).zone);
}
