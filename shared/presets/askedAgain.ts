import { idsIn } from '../model/idsIn';
import type { Instant } from '../model/instant';
import type { Mission } from '../model/mission';
import { setOfIds } from '../model/setOfIds';
import type { SupportRequest } from '../model/supportRequest';
import { standingOf } from '../model/supportStanding';
import { addDays } from '../time/addDays';
import { dateIn } from '../time/dateIn';
import { epochMsOfInstant } from '../time/epochMsOfInstant';

/** A request of an earlier mission for the next one, so many days later: asked today, for those of its items that come along. */
export function askedAgain(
  { due, cost: _old, ...request }: SupportRequest,
  days: number,
  { items, homeZone }: Mission,
  now: Instant,
): SupportRequest {
  const kept = idsIn(request.items).filter((id) => {
    const item = items[id];
    return item !== undefined && !item.deleted && item.status !== 'cancelled';
  });
  return {
    ...request,
    ...(due !== undefined && { due: addDays(due, days) }),
    items: setOfIds(kept),
    standing: standingOf({ status: 'asked', since: dateIn(homeZone, epochMsOfInstant(now)) }),
  };
}
