import type { Mission } from '../model/mission';
import type { Task } from '../model/task';
import { addDays } from '../time/addDays';

/** A task of an earlier mission for the next one, so many days later: to do, about whatever of its subjects comes along. */
export function taskAgain(
  { doneOn: _done, item, supportRequest, agreement, ...task }: Task,
  days: number,
  earlier: Mission,
): Task {
  const isKept = (record: { readonly deleted?: true | undefined } | undefined) => record && !record.deleted;
  return {
    ...task,
    due: addDays(task.due, days),
    ...(item && isKept(earlier.items[item]) && earlier.items[item]?.status !== 'cancelled' && { item }),
    ...(supportRequest && isKept(earlier.supportRequests[supportRequest]) && { supportRequest }),
    ...(agreement && isKept(earlier.agreements[agreement]) && { agreement }),
  };
}
