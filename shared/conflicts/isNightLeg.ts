import type { ItineraryItem } from '../model/itineraryItem';
import { partsOfWallTime } from '../model/wallTime';
import { minutesBetween } from '../time/minutesBetween';

const longEnoughToSleep = 4 * 60;

/** A leg that takes the night: it leaves in the evening, lasts at least four hours, and arrives on another date. */
export function isNightLeg(item: ItineraryItem): boolean {
  if (item.type !== 'leg') return false;
  const { local: leaves } = partsOfWallTime(item.departure);
  const { local: arrives } = partsOfWallTime(item.arrival);
  const isOvernight = leaves.slice(0, 10) < arrives.slice(0, 10) && leaves.slice(11) >= '18:00';
  return isOvernight && minutesBetween(item.departure, item.arrival) >= longEnoughToSleep;
}
