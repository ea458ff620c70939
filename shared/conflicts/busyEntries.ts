import type { Entry } from '../itinerary/missionIndex';
import { foundOnce } from './foundOnce';

/** What a person must be at or in, of an agenda, in order: no bed, due date, free time, day-long notice or what is cancelled. */
export const busyEntries = foundOnce((agenda: readonly Entry[]): readonly Entry[] => agenda.filter(isBusy));

function isBusy({ item }: Entry): boolean {
  if (item.status === 'cancelled') return false;
  if (item.type === 'session') return item.kind !== 'free' && !item.allDay;
  return item.type === 'leg';
}
