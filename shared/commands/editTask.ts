import { z } from 'zod';
import { taskIdSchema } from '../model/identifier';
import { taskSchema } from '../model/task';
import { command } from './command';
import { changesOf } from './frame/changesOf';
import { editRecord } from './frame/editRecord';
import { nameOf } from './frame/labelNames';

/** Changes what is to be done, by when and by whom; whether it is done is `setTaskDone`. */
export const editTask = command(
  'edit-task',
  z.strictObject({ task: taskIdSchema, changes: changesOf(taskSchema, ['id', 'doneOn', 'step', 'deleted']) }),
  {
    label: (mission, { task }) => ({ key: 'editTask', values: { title: nameOf(mission, 'tasks', task) } }),
    apply: (draft, { task, changes }) => editRecord(draft, 'tasks', task, changes),
  },
);
