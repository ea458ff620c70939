import type { FollowUp } from '../model/followUp';
import type { Mission } from '../model/mission';
import type { PlainDate } from '../model/plainDate';

/** The follow-ups that stand, by the day by which they are to be done. */
export function followUpsOf({ followUps }: Pick<Mission, 'followUps'>): readonly FollowUp[] {
  return Object.values(followUps)
    .filter(({ deleted }) => !deleted)
    .sort((a, b) => compare(a.due, b.due) || compare(a.id, b.id));
}

/** Its day has gone by and it was not done. */
export function isFollowUpLate({ due, doneOn }: FollowUp, today: PlainDate): boolean {
  return doneOn === undefined && due < today;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
