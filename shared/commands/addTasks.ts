import { z } from 'zod';
import { success } from '../model/result';
import { command } from './command';
import { addRecord } from './frame/addRecord';
import { newTaskSchema, withTaskId } from './frame/newTask';

/** Many times the steps of a mission; a longer list is a slip of the keyboard. */
export const mostTasksAtOnce = 200;

/** Adds several tasks in one step, such as the usual timeline of a mission; none where one cannot be added. */
export const addTasks = command(
  'add-tasks',
  z.strictObject({ tasks: z.array(newTaskSchema).min(1).max(mostTasksAtOnce) }),
  {
    label: (_mission, { tasks }) => ({ key: 'addTasks', values: { count: tasks.length } }),
    apply: (draft, { tasks }, context) => {
      for (const task of tasks) {
        const added = addRecord(draft, 'tasks', withTaskId(task, context));
        if (!added.ok) return added;
      }
      return success(undefined);
    },
  },
);
