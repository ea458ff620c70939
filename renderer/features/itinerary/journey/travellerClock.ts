import type { JourneyStep } from '../../../../shared/itinerary/journeyOf';
import type { PlainDate } from '../../../../shared/model/plainDate';
import type { ZoneId } from '../../../../shared/model/zoneId';
import { dateIn } from '../../../../shared/time/dateIn';
import type { EpochMs } from '../../../../shared/time/epochMs';

/** What a traveller's watch shows: the first origin's clock until they land for the first time, then that of each place. */
export interface TravellerClock {
  readonly zoneAt: (at: EpochMs) => ZoneId;
  readonly dateAt: (at: EpochMs) => PlainDate;
}

/** @param steps of `journeyOf`, which begins with a place and ends with one */
export function travellerClock(steps: readonly JourneyStep[]): TravellerClock {
  const places = steps.filter((step) => step.kind === 'place');
  const zoneAt = (at: EpochMs): ZoneId => {
    const here = places.filter(({ start }) => start === undefined || start <= at).at(-1) ?? places[0];
    if (!here) throw new Error('A journey has at least one place');
    return here.zone;
  };
  // The same moments are asked for again and again: for a line, for its day, for the time between two.
  const known = new Map<EpochMs, PlainDate>();
  const dateAt = (at: EpochMs): PlainDate => {
    const date = known.get(at) ?? dateIn(zoneAt(at), at);
    known.set(at, date);
    return date;
  };
  return { zoneAt, dateAt };
}
