import { z } from 'zod';
import { command } from './command';
import { addRecord } from './frame/addRecord';
import { inBoth } from './frame/labelNames';
import { newTaskSchema, withTaskId } from './frame/newTask';

/** Notes something that has to be done by a day. */
export const addTask = command('add-task', z.strictObject({ task: newTaskSchema }), {
  label: (_mission, { task }) => ({ key: 'addTask', values: { title: inBoth(task, 'title') } }),
  apply: (draft, { task }, context) => addRecord(draft, 'tasks', withTaskId(task, context)),
});
