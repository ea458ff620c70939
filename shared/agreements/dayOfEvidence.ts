import { idsIn } from '../model/idsIn';
import type { ItineraryItem } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import { plainDateSchema, type PlainDate } from '../model/plainDate';
import type { SupportRequest } from '../model/supportRequest';
import { standingParts } from '../model/supportStanding';
import { timesOfItem } from '../model/timesOfItem';
import { partsOfWallTime } from '../model/wallTime';

/** The day on which an item begins, by the clock there. */
export function dayOfItem(item: ItineraryItem): PlainDate | undefined {
  const [start] = Object.values(timesOfItem(item));
  return start && plainDateSchema.parse(partsOfWallTime(start).local.slice(0, 10));
}

/** The first day that a request for support serves; where it serves no item with a day, since when it stands as it does. */
export function dayOfRequest({ items, standing }: SupportRequest, all: Mission['items']): PlainDate {
  const days = idsIn(items).flatMap((id) => (all[id] ? (dayOfItem(all[id]) ?? []) : []));
  return (
    days.reduce<PlainDate | undefined>((first, day) => (first === undefined || day < first ? day : first), undefined) ??
    standingParts(standing).since
  );
}
