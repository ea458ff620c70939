import type { ItemId } from '../model/identifier';
import type { Mission } from '../model/mission';
import type { SupportRequest } from '../model/supportRequest';

/** The requests that stand, by the day by which they are to be confirmed; those without a day come last. */
export function supportRequestsOf({ supportRequests }: Pick<Mission, 'supportRequests'>): readonly SupportRequest[] {
  return Object.values(supportRequests)
    .filter(({ deleted }) => !deleted)
    .sort((a, b) => compare(a.due ?? never, b.due ?? never) || compare(a.id, b.id));
}

/** The requests that serve one item, in the same order. */
export function supportRequestsFor(mission: Pick<Mission, 'supportRequests'>, item: ItemId): readonly SupportRequest[] {
  return supportRequestsOf(mission).filter(({ items }) => items[item]);
}

/** After every date. */
const never = '~';

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
