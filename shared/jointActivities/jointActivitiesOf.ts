import { startTimeOf } from '../itinerary/startTimeOf';
import type { Session } from '../model/itineraryItem';
import type { Mission } from '../model/mission';

/** The activities of both parties that are not cancelled, by their time; those without one come last. */
export function jointActivitiesOf({ items }: Pick<Mission, 'items'>): readonly Session[] {
  return Object.values(items)
    .flatMap((item) =>
      item.type === 'session' && item.isJoint && !item.deleted && item.status !== 'cancelled' ? [item] : [],
    )
    .sort((a, b) => compare(startTimeOf(a) ?? never, startTimeOf(b) ?? never) || compare(a.id, b.id));
}

/** After every time. */
const never = '~';

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
