import type { PlainDate } from '../model/plainDate';
import type { Task } from '../model/task';
import { taskGroup, type TaskGroup } from './taskGroup';

/** How many tasks there are in each group. */
export function taskCounts(tasks: readonly Task[], today: PlainDate): Readonly<Record<TaskGroup, number>> {
  const counts = { late: 0, soon: 0, later: 0, done: 0 };
  for (const task of tasks) counts[taskGroup(task, today)] += 1;
  return counts;
}
