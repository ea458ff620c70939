import type { Mission } from '../../../../shared/model/mission';
import { plainDateSchema, type PlainDate } from '../../../../shared/model/plainDate';

/** The days on which a time is sought; either may be missing while it is being typed. */
export interface SlotDays {
  readonly first: string | null;
  readonly last: string | null;
}

/** All days of the mission that are still to come; of a mission that is over, all. */
export function daysToSearch({ firstDay, lastDay }: Mission, today: PlainDate): SlotDays {
  return { first: firstDay < today && today <= lastDay ? today : firstDay, last: lastDay };
}

/** Both days, once both are written and follow one another. */
export function writtenDays({
  first,
  last,
}: SlotDays): { readonly firstDay: PlainDate; readonly lastDay: PlainDate } | null {
  const [firstDay, lastDay] = [plainDateSchema.safeParse(first), plainDateSchema.safeParse(last)];
  if (!firstDay.success || !lastDay.success || lastDay.data < firstDay.data) return null;
  return { firstDay: firstDay.data, lastDay: lastDay.data };
}
