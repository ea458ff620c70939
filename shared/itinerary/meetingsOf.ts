import type { Session } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import { outcomesByItem } from '../model/outcomesOf';
import { startTimeOf } from './startTimeOf';
import { instantOf } from '../time/instantOf';

/**
 * The meetings of which something may come, in the order of their times, those without a time last: partnering meetings, and
 * other sessions that have a purpose or an outcome. What was cancelled counts only once something is noted of it.
 */
export function meetingsOf(mission: Pick<Mission, 'items' | 'outcomes'>): readonly Session[] {
  const noted = outcomesByItem(mission);
  return Object.values(mission.items)
    .flatMap((item) => (item.type === 'session' && !item.deleted ? [item] : []))
    .filter((item) => noted.has(item.id) || (item.status !== 'cancelled' && isMeeting(item)))
    .sort((a, b) => momentOf(a) - momentOf(b) || (a.id < b.id ? -1 : 1));
}

function isMeeting({ kind, purpose }: Session): boolean {
  return kind === 'partnering-meeting' || purpose !== undefined;
}

function momentOf(item: Session): number {
  const start = startTimeOf(item);
  return start === undefined ? Number.MAX_SAFE_INTEGER : instantOf(start);
}
