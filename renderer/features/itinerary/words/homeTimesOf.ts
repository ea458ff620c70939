import { endTimeOf } from '../../../../shared/itinerary/endTimeOf';
import { startTimeOf } from '../../../../shared/itinerary/startTimeOf';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import type { WallTime } from '../../../../shared/model/wallTime';
import { formatTime } from '../../../../shared/time/formatTime';
import { formatTimeRange } from '../../../../shared/time/formatTimeRange';
import { sameInstantAt } from '../../../../shared/time/sameInstantAt';
import type { ItemReader } from './itemReader';
import { placeNameOf } from '../../../../shared/itinerary/placeNameOf';

/** The same times as home reads them, with home's name; absent where no clock differs from home's. */
export function homeTimesOf(item: ItineraryItem, { mission, locale, t }: ItemReader): string | undefined {
  const start = startTimeOf(item);
  const end = endTimeOf(item);
  if (start === undefined || end === undefined) return undefined;
  const home = mission.homeZone;
  const [from, until] = [sameInstantAt(start, home), sameInstantAt(end, home)];
  if (isSameReading(start, from) && isSameReading(end, until)) return undefined;
  const times = start === end ? formatTime(from, locale) : formatTimeRange(from, until, locale);
  return t('time.atHome', { times, place: placeNameOf(mission, home, locale) });
}

/** Wall times begin with clock and date; the zone that follows may have another name for the same clock. */
function isSameReading(a: WallTime, b: WallTime): boolean {
  return a.slice(0, 16) === b.slice(0, 16);
}
