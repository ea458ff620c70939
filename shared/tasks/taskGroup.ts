import type { PlainDate } from '../model/plainDate';
import type { Task } from '../model/task';
import { addDays } from '../time/addDays';

export const taskGroups = ['late', 'soon', 'later', 'done'] as const;
/** When a task is to be thought of: its day has gone by, it comes within seven days, later, or it is done. */
export type TaskGroup = (typeof taskGroups)[number];

/** How many days ahead, today included, somebody looks who plans their week. */
const daysAhead = 7;

/** @param today by the calendar at home */
export function taskGroup({ due, doneOn }: Pick<Task, 'due' | 'doneOn'>, today: PlainDate): TaskGroup {
  if (doneOn !== undefined) return 'done';
  if (due < today) return 'late';
  return due < addDays(today, daysAhead) ? 'soon' : 'later';
}
