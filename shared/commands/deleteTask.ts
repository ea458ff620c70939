import { z } from 'zod';
import { taskIdSchema } from '../model/identifier';
import { command } from './command';
import { deleteRecord } from './frame/deleteRecord';
import { nameOf } from './frame/labelNames';

/** Deletes a task; nothing depends on one. */
export const deleteTask = command('delete-task', z.strictObject({ task: taskIdSchema }), {
  label: (mission, { task }) => ({ key: 'deleteTask', values: { title: nameOf(mission, 'tasks', task) } }),
  apply: (draft, { task }) => deleteRecord(draft, 'tasks', task, 0),
});
