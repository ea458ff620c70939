import type { Mission } from '../model/mission';
import type { Task } from '../model/task';

/** The tasks that stand, by the day by which they are to be done, then by identifier. */
export function tasksOf({ tasks }: Pick<Mission, 'tasks'>): readonly Task[] {
  return Object.values(tasks)
    .filter(({ deleted }) => !deleted)
    .sort((a, b) => (a.due === b.due ? compare(a.id, b.id) : compare(a.due, b.due)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : 1;
}
